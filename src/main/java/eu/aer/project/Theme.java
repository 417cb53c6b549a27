package eu.aer.project;

import eu.aer.common.Language;
import eu.aer.common.Slug;
import eu.aer.common.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A theme of a project or a call in all languages.
 *
 * @param key the same in all of them, for addresses
 */
public record Theme(String key, Words name) {

    /** Of a text with a line for each; where a language has as many lines as the first one, they say the same in their order. */
    public static List<Theme> of(Words themes) {
        var first = themes.in(Language.ENGLISH);
        if (first.isEmpty()) {
            return List.of();
        }
        var lines = first.get().text().lines().toList();
        var fitting = themes.texts().entrySet().stream()
                .filter(text -> text.getValue().lines().count() == lines.size())
                .toList();
        return IntStream.range(0, lines.size())
                .filter(index -> !lines.get(index).isBlank())
                .mapToObj(index -> {
                    var names = new HashMap<Language, String>();
                    fitting.forEach(text -> names.put(
                            text.getKey(), text.getValue().lines().toList().get(index)));
                    return new Theme(key(lines.get(index)), new Words(names));
                })
                .toList();
    }

    private static String key(String name) {
        var slug = Slug.of(name);
        return slug.isEmpty() ? name.strip() : slug;
    }

    /** How the theme with this key reads in a language; anything else as it stands. */
    public static String name(Map<String, Words> names, String key, Language language) {
        return Optional.ofNullable(names.get(key))
                .flatMap(name -> name.in(language))
                .map(Words.Said::text)
                .orElse(key);
    }
}
