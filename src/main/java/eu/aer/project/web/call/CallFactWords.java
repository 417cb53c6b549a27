package eu.aer.project.web.call;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.language.ContentLanguages;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.Countries;
import eu.aer.project.call.DeadlineWords;
import eu.aer.site.web.form.FactWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The facts of a call as history and conflicts show them. */
@ApplicationScoped
public class CallFactWords {

    @Inject
    Texts texts;

    @Inject
    ContentLanguages languages;

    List<FactWords> read(CallFacts facts, Locale locale) {
        var read = new ArrayList<>(List.of(
                fact(
                        "direction",
                        texts.get(locale, "call.direction." + facts.direction().key()),
                        locale),
                fact("role", texts.get(locale, "call.role." + facts.role().key()), locale),
                fact("programme", facts.programme(), locale),
                fact("identifier", facts.identifier(), locale),
                named("budget.least", "least", amount(facts.budget().least()), locale),
                named("budget.most", "most", amount(facts.budget().most()), locale),
                named("budget.currency", "currency", facts.budget().currency(), locale),
                fact("months", facts.months() == null ? "" : facts.months().toString(), locale),
                fact("countries", countries(facts, locale), locale),
                fact("types", types(facts, locale), locale)));
        read.addAll(List.of(
                fact("callDeadline", day(facts.callDeadline(), locale), locale),
                fact("deadline", day(facts.deadline(), locale), locale),
                named("contact.organisation", "organisation", facts.contact().organisation(), locale),
                named("contact.email", "email", facts.contact().email(), locale),
                named("region.name", "regionName", facts.region().name(), locale),
                named("region.country", "country", facts.region().countryName(locale), locale)));
        read.addAll(FactWords.of("topics", texts.get(locale, "call.topics"), facts.topics(), languages.getAll()));
        return read;
    }

    private FactWords fact(String name, String value, Locale locale) {
        return named(name, name, value, locale);
    }

    private FactWords named(String name, String label, String value, Locale locale) {
        return new FactWords(name, texts.get(locale, "call." + label), value);
    }

    private static String amount(BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static String day(LocalDate day, Locale locale) {
        return day == null ? "" : DeadlineWords.day(day, Language.of(locale.getLanguage()));
    }

    private static String countries(CallFacts facts, Locale locale) {
        return facts.countries().stream()
                .map(code -> Countries.name(code, locale))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String types(CallFacts facts, Locale locale) {
        return facts.types().stream()
                .map(type -> texts.get(locale, "call.type." + type.key()))
                .collect(Collectors.joining("\n"));
    }
}
