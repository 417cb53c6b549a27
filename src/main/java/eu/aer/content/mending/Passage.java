package eu.aer.content.mending;

import java.util.function.Consumer;

/**
 * A stretch of text that readers see as one.
 *
 * @param text as it is stored, without markup
 * @param mend puts other words in its place
 */
record Passage(String text, Consumer<String> mend) {

    boolean isLike(String words) {
        return Words.comparable(text).equals(Words.comparable(words));
    }
}
