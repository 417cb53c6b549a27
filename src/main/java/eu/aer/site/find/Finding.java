package eu.aer.site.find;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.PlainWords;
import eu.aer.site.FindSource;
import eu.aer.site.FindSource.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that the person at work may see and whose name contains some words. */
@ApplicationScoped
@Transactional
public class Finding {

    /** Of each group: whoever sees more does not read them. */
    private static final int MOST = 6;

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 2;

    @Inject
    @Any
    Instance<FindSource> sources;

    @Inject
    CurrentAccount current;

    /** By the keys of the names of their groups, in the order in which they are shown. Less than two letters find nothing. */
    public Map<String, List<Found>> find(String typed, Locale locale) {
        current.require(Permission.READ_CONTENT);
        var words = PlainWords.each(typed).stream().limit(MOST_WORDS).toList();
        if (words.stream().mapToInt(String::length).sum() < SHORTEST) {
            return Map.of();
        }
        var person = current.find();
        return sources.stream()
                .filter(source -> person.filter(account -> account.may(source.permission()))
                        .isPresent())
                .sorted(Comparator.comparingInt(FindSource::order))
                .flatMap(source -> source.find(words, locale, MOST).stream())
                .collect(Collectors.groupingBy(Found::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether all words stand in a text. */
    public static boolean contains(String text, List<String> words) {
        var plain = PlainWords.of(text);
        return words.stream().allMatch(plain::contains);
    }
}
