package eu.aer.project.web;

import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Texts;
import eu.aer.content.language.ContentLanguages;
import eu.aer.media.web.FileTitles;
import eu.aer.project.Output;
import eu.aer.project.Partner;
import eu.aer.project.Period;
import eu.aer.project.ProjectFacts;
import eu.aer.site.web.form.FactWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a project as history and conflicts show them. */
@ApplicationScoped
public class ProjectWords {

    @Inject
    Texts texts;

    @Inject
    ContentLanguages languages;

    @Inject
    FileTitles files;

    List<FactWords> read(ProjectFacts facts, Locale locale) {
        var budget = new Money(facts.budget(), locale);
        var read = new ArrayList<>(List.of(
                fact("acronym", "acronym", facts.acronym(), locale),
                fact("programme", "programme", facts.programme(), locale),
                fact("callIdentifier", "callIdentifier", facts.callIdentifier(), locale),
                fact("grantCode", "grantCode", facts.grantCode(), locale),
                fact("period.start", "start", date(facts.period().start(), locale), locale),
                fact("period.end", "end", date(facts.period().end(), locale), locale),
                fact("period.endPlanned", "endPlanned", endPlanned(facts.period(), locale), locale),
                fact(
                        "period.months",
                        "monthsPlanned",
                        Objects.toString(facts.period().months(), ""),
                        locale)));
        read.addAll(List.of(
                fact("budget.total", "totalBudget", budget.getTotal(), locale),
                fact("budget.euContribution", "euContributionAmount", budget.getEuContribution(), locale),
                fact("budget.currency", "currency", facts.budget().currency(), locale),
                fact("website", "website", facts.website(), locale),
                fact("partners", "partners", partners(facts.partners(), locale), locale),
                fact("outputs", "outputs", outputs(facts.outputs(), locale), locale)));
        read.addAll(FactWords.of("themes", texts.get(locale, "project.themes"), facts.themes(), languages.getAll()));
        read.addAll(FactWords.of(
                "fundingStatement",
                texts.get(locale, "project.fundingStatement"),
                facts.fundingStatement(),
                languages.getAll()));
        return read;
    }

    private FactWords fact(String name, String label, String value, Locale locale) {
        return new FactWords(name, texts.get(locale, "project." + label), value);
    }

    private static String date(PartialDate date, Locale locale) {
        return date == null ? "" : date.inWords(locale);
    }

    private String endPlanned(Period period, Locale locale) {
        return period.endPlanned() ? texts.get(locale, "project.endPlannedMark") : "";
    }

    private String outputs(List<Output> outputs, Locale locale) {
        return outputs.stream().map(output -> line(output, locale)).collect(Collectors.joining("\n"));
    }

    private String line(Output output, Locale locale) {
        return Stream.of(output.title().texts().values(), document(output, locale), List.of(output.link()))
                .flatMap(Collection::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private List<String> document(Output output, Locale locale) {
        return files.of(List.of(output.document()), Language.of(locale.getLanguage()));
    }

    private String partners(List<Partner> partners, Locale locale) {
        return partners.stream().map(partner -> line(partner, locale)).collect(Collectors.joining("\n"));
    }

    private String line(Partner partner, Locale locale) {
        var role = texts.get(locale, "project.role." + partner.role().key());
        return Stream.of(partner.name(), partner.countryName(locale), role)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
