package eu.aer.common;

import java.util.Locale;

/**
 * Patterns for the JPQL operator {@code like}. They use the escape character that both databases take by default: with a clause
 * {@code escape}, EclipseLink writes all values of the query into the statement instead of binding them.
 */
public final class LikePattern {

    private LikePattern() {}

    /** For a column in lower case that contains these words as they were typed, wildcards included. */
    public static String containing(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
