package eu.aer.common;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words as they are looked for: in lower case, without accents, and what Latin letters ASCII lacks as it writes them. */
public final class PlainWords {

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

    private PlainWords() {}

    /** Of one text; the same again changes nothing. */
    public static String of(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** One by one, as somebody has typed them. */
    public static List<String> each(String typed) {
        return Stream.of(of(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
