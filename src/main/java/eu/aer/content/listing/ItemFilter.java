package eu.aer.content.listing;

import java.util.Map;

/**
 * Which items of a kind a table shows. Names and conditions come from nobody's input.
 *
 * @param words part of a title in any language; empty: all
 * @param attributes what attributes of the kind's entity must be, by their names
 * @param condition in JPQL, of the item {@code i}; empty: none
 * @param values of the parameters in the condition
 */
public record ItemFilter(String words, Map<String, ?> attributes, String condition, Map<String, ?> values) {

    public ItemFilter {
        words = words == null ? "" : words;
    }

    public ItemFilter(String words, Map<String, ?> attributes) {
        this(words, attributes, "", Map.of());
    }

    public static ItemFilter words(String words) {
        return new ItemFilter(words, Map.of());
    }
}
