package eu.aer.site.web.form;

import eu.aer.common.Language;
import eu.aer.common.Words;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One fact as people read it.
 *
 * @param name of the component in JSON: {@code period.start}
 * @param label of its field, in the person's language
 * @param value in words; empty where it is not known; one of a list a line
 */
public record FactWords(String name, String label, String value) {

    /** Words in several languages: one fact for each of these languages, and for others in which there are some. */
    public static List<FactWords> of(String name, String label, Words words, Collection<Language> languages) {
        return Stream.concat(languages.stream(), words.texts().keySet().stream())
                .distinct()
                .map(language -> new FactWords(
                        name + "." + language.code(), label + " – " + language.ownName(), words.only(language)))
                .toList();
    }
}
