package eu.aer.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The last part of an address: ASCII lower-case words and digits joined by single hyphens. */
public final class Slug {

    public static final int MAX_LENGTH = 100;
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern VALID = Pattern.compile(PATTERN);
    // letters that Unicode does not decompose
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ł", "l"),
            Map.entry("ı", "i"));

    private Slug() {}

    public static boolean isValid(String slug) {
        return slug.length() <= MAX_LENGTH && VALID.matcher(slug).matches();
    }

    /** A slug for a title, by transliteration; empty when the title has no letter that Latin script knows. */
    public static String of(String title) {
        var text = title.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        var words = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
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
