package eu.aer.content.mending;

/**
 * A passage, such as a paragraph or a heading, in other words.
 *
 * @param before its whole text as readers see it
 * @param after its whole text as they shall see it
 */
public record Correction(String before, String after) {

    public Correction {
        before = before.strip();
        // a line break from the clipboard parts words and nothing else
        after = after.strip().replaceAll("\\s*[\\r\\n]\\s*", before.contains("\n") ? "\n" : " ");
    }
}
