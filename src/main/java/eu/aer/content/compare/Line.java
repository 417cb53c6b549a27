package eu.aer.content.compare;

/**
 * One line of a text as it is compared.
 *
 * @param style what kind of line it is, such as {@code h2}; empty: just a line
 */
public record Line(String style, String text) {}
