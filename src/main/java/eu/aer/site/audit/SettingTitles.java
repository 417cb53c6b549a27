package eu.aer.site.audit;

import eu.aer.common.Language;
import eu.aer.common.PlainWords;
import eu.aer.common.Texts;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.setting.SettingNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list calls settings: they are recorded by their keys, {@code tagline/fr}, and read by the names that their screen shows. */
@ApplicationScoped
public class SettingTitles {

    @Inject
    Texts texts;

    @Inject
    ContentLanguages languages;

    /** As its screen calls it; what no screen shows is called by its key. */
    public String shown(String title, Locale locale) {
        var parts = title.split("/", 2);
        var name = SettingNames.key(parts[0]).map(key -> texts.get(locale, key)).orElse(parts[0]);
        return parts.length == 1
                ? name
                : Language.parse(parts[1])
                        .map(language -> name + " (" + language.ownName() + ")")
                        .orElse(title);
    }

    /** The keys of settings whose shown names contain these words, in the languages that the site has now. */
    Set<String> find(String words, Locale locale) {
        var plain = PlainWords.of(words);
        return SettingNames.all().stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name), languages.getAll().stream().map(language -> name + "/" + language)))
                .filter(title -> PlainWords.of(shown(title, locale)).contains(plain))
                .collect(Collectors.toSet());
    }
}
