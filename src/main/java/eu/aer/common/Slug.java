package eu.aer.common;

import java.util.regex.Pattern;

/** The last part of an address: ASCII lower-case words and digits joined by single hyphens. */
public final class Slug {

    public static final int MAX_LENGTH = 100;
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern VALID = Pattern.compile(PATTERN);

    private Slug() {}

    public static boolean isValid(String slug) {
        return slug.length() <= MAX_LENGTH && VALID.matcher(slug).matches();
    }

    /** A slug for a title, by transliteration; empty when the title has no letter that Latin script knows. */
    public static String of(String title) {
        var words = PlainWords.of(title).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        return strip(words.length() > MAX_LENGTH ? cutAtWord(words) : words);
    }

    private static String cutAtWord(String words) {
        var end = words.lastIndexOf('-', MAX_LENGTH);
        return words.substring(0, end > 0 ? end : MAX_LENGTH);
    }

    private static String strip(String words) {
        return words.replaceAll("^-+|-+$", "");
    }
}
