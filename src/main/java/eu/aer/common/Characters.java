package eu.aer.common;

import java.text.Normalizer;

/** The characters that a text may hold, wherever it comes from: a form, an address or an import. */
public final class Characters {

    private Characters() {}

    /**
     * Without what no database or XML document takes: control characters other than tab and line ends, NUL above all, halves of
     * surrogate pairs, and the two that are no characters. See XML 1.0, production 2.
     */
    public static String storable(String text) {
        return isStorable(text)
                ? text
                : text.codePoints()
                        .filter(Characters::isStorable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    public static boolean isStorable(String text) {
        return text.codePoints().allMatch(Characters::isStorable);
    }

    private static boolean isStorable(int character) {
        return character >= ' ' && character < Character.MIN_SURROGATE
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || character > Character.MAX_SURROGATE && character < 0xfffe
                || character > 0xffff;
    }

    /** One or several lines without markup as they are stored: NFC, line ends of Unix, no space around. Null counts as empty. */
    public static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(storable(text), Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .strip();
    }

    /** No more than so many characters as {@link String#length} and the forms of browsers count them; a pair stays together. */
    public static String shortened(String text, int most) {
        return text.length() <= most ? text : storable(text.substring(0, most)).strip();
    }
}
