package eu.aer.partnership.web;

import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Texts;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentLists;
import eu.aer.media.web.FileTitles;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.partnership.Representative;
import eu.aer.site.web.form.FactWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a partnership as history and conflicts show them. */
@ApplicationScoped
public class PartnershipWords {

    @Inject
    Texts texts;

    @Inject
    ContentLanguages languages;

    @Inject
    ContentLists lists;

    @Inject
    FileTitles files;

    List<FactWords> read(PartnershipFacts facts, Locale locale) {
        var read = new ArrayList<>(List.of(
                fact(
                        "kind",
                        texts.get(locale, "partnership.kind." + facts.kind().key()),
                        locale),
                fact("acronym", facts.acronym(), locale),
                fact("since", date(facts.since(), locale), locale),
                fact("until", date(facts.until(), locale), locale),
                fact("website", facts.website(), locale)));
        read.addAll(
                FactWords.of("members", texts.get(locale, "partnership.members"), facts.members(), languages.getAll()));
        read.add(fact("logo", files(List.of(facts.logo()), locale), locale));
        read.add(fact("representatives", representatives(facts.representatives(), locale), locale));
        read.add(fact("related", titles(facts.related(), locale), locale));
        read.add(fact("documents", files(facts.documents(), locale), locale));
        return read;
    }

    private FactWords fact(String name, String value, Locale locale) {
        return new FactWords(name, texts.get(locale, "partnership." + name), value);
    }

    private static String date(PartialDate date, Locale locale) {
        return date == null ? "" : date.inWords(locale);
    }

    private String representatives(List<Representative> representatives, Locale locale) {
        return representatives.stream().map(each -> line(each, locale)).collect(Collectors.joining("\n"));
    }

    private String line(Representative representative, Locale locale) {
        return Stream.of(
                        representative.name(),
                        String.join(" / ", representative.office().texts().values()),
                        dated("mandateFrom", representative.from(), locale),
                        dated("mandateUntil", representative.until(), locale),
                        representative.over() ? texts.get(locale, "partnership.mandateOver") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String dated(String label, PartialDate date, Locale locale) {
        return date == null ? "" : texts.get(locale, "partnership." + label) + " " + date.inWords(locale);
    }

    /** What is gone, or is no reference, stands as it is stored, so that a change of it is still seen. */
    private String titles(List<String> references, Locale locale) {
        var ids = references.stream()
                .flatMap(reference -> PartnershipFacts.itemId(reference).stream())
                .toList();
        var titles = lists.titles(ids, language(locale));
        return references.stream()
                .map(reference ->
                        PartnershipFacts.itemId(reference).map(titles::get).orElse(reference))
                .collect(Collectors.joining("\n"));
    }

    private String files(List<String> references, Locale locale) {
        return String.join("\n", files.of(references, language(locale)));
    }

    private static Language language(Locale locale) {
        return Language.of(locale.getLanguage());
    }
}
