package eu.aer.content.listing;

import java.util.Map;

/**
 * Which items of a kind a table shows.
 *
 * @param words part of a title in any language; empty: all
 * @param attributes what attributes of the kind's entity must be, by their names, which come from nobody's input
 */
public record ItemFilter(String words, Map<String, ?> attributes) {

    public static ItemFilter words(String words) {
        return new ItemFilter(words == null ? "" : words, Map.of());
    }
}
