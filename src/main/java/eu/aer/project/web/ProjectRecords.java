package eu.aer.project.web;

import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Texts;
import eu.aer.common.Words;
import eu.aer.project.ListedProject;
import eu.aer.project.Partner;
import eu.aer.project.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Projects as data: a line of a table, a record for programs, and what search engines read. */
@ApplicationScoped
public class ProjectRecords {

    /** Keys of what stands above the cells. */
    static final List<String> HEADS = List.of(
            "project.title",
            "project.acronym",
            "project.state",
            "project.programme",
            "project.callIdentifier",
            "project.grantCode",
            "project.start",
            "project.end",
            "project.monthsPlanned",
            "project.totalBudget",
            "project.euContribution",
            "project.currency",
            "project.partners",
            "project.website",
            "project.address");

    @Inject
    Configuration configuration;

    @Inject
    Texts texts;

    Stream<?> cells(ListedProject project, String location, Language language) {
        var facts = project.facts();
        return Stream.of(
                project.text().title(),
                facts.acronym(),
                texts.get(language, "project.state." + project.state().key()),
                facts.programme(),
                facts.callIdentifier(),
                facts.grantCode(),
                date(facts.period().start()),
                date(facts.period().end()),
                Objects.requireNonNullElse(facts.period().months(), ""),
                Objects.requireNonNullElse(facts.budget().total(), ""),
                Objects.requireNonNullElse(facts.budget().euContribution(), ""),
                facts.budget().currency(),
                facts.partners().stream().map(Partner::name).collect(Collectors.joining("; ")),
                facts.website(),
                configuration.absolute(location));
    }

    /** What is not known is left out or empty, and dates are as exact as they are known (ISO 8601). */
    Map<String, Object> record(ListedProject project, String location, Language language) {
        var facts = project.facts();
        var record = new LinkedHashMap<String, Object>();
        record.put("title", project.text().title());
        record.put("language", project.language().code());
        record.put("summary", project.text().summary());
        record.put("address", configuration.absolute(location));
        record.put("acronym", facts.acronym());
        record.put("state", project.state().key());
        record.put("programme", facts.programme());
        record.put("callIdentifier", facts.callIdentifier());
        record.put("grantCode", facts.grantCode());
        record.put("start", date(facts.period().start()));
        record.put("end", date(facts.period().end()));
        record.put("endPlanned", facts.period().endPlanned());
        record.put("months", facts.period().duration().orElse(null));
        record.put("totalBudget", facts.budget().total());
        record.put("euContribution", facts.budget().euContribution());
        record.put("currency", facts.budget().currency());
        record.put("website", facts.website());
        record.put("themes", themes(facts, language));
        record.put("partners", facts.partners());
        return record;
    }

    private static List<String> themes(ProjectFacts facts, Language language) {
        return facts.themes()
                .in(language)
                .map(Words.Said::text)
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }

    private static String date(PartialDate date) {
        return date == null ? "" : date.toString();
    }

    /** In the words of schema.org, for a page about one project. */
    Map<String, ?> structured(ProjectFacts facts, String title, String description, String location) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "ResearchProject");
        data.put("name", title);
        data.put("alternateName", known(facts.acronym()));
        data.put("description", description);
        data.put("url", configuration.absolute(location));
        data.put("sameAs", known(facts.website()));
        data.put("foundingDate", known(date(facts.period().start())));
        data.put("dissolutionDate", known(date(facts.period().end())));
        data.put("funding", grant(facts));
        data.put("member", facts.partners().stream().map(ProjectRecords::member).toList());
        return data;
    }

    private static Map<String, ?> grant(ProjectFacts facts) {
        if (!facts.isFundedByTheUnion()) {
            return null;
        }
        var grant = new LinkedHashMap<String, Object>();
        grant.put("@type", "MonetaryGrant");
        grant.put("name", known(facts.programme()));
        grant.put("identifier", known(facts.grantCode()));
        grant.put("funder", Map.of("@type", "Organization", "name", "European Union"));
        if (facts.budget().euContribution() != null) {
            grant.put(
                    "amount",
                    Map.of(
                            "@type",
                            "MonetaryAmount",
                            "value",
                            facts.budget().euContribution(),
                            "currency",
                            facts.budget().currency()));
        }
        return grant;
    }

    private static Map<String, ?> member(Partner partner) {
        return partner.country().isEmpty()
                ? Map.of("@type", "Organization", "name", partner.name())
                : Map.of("@type", "Organization", "name", partner.name(), "location", partner.country());
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
