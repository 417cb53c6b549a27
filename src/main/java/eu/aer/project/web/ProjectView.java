package eu.aer.project.web;

import eu.aer.common.Words;
import eu.aer.media.web.MoreFiles;
import eu.aer.media.web.ShownDocument;
import eu.aer.project.Output;
import eu.aer.project.Partner;
import eu.aer.project.ProjectFacts;
import eu.aer.project.ProjectState;
import eu.aer.project.Projects;
import eu.aer.site.map.EuropeMap;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.StructuredData;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** One project. */
@Named
@RequestScoped
public class ProjectView {

    @Inject
    ContentView content;

    @Inject
    SiteView site;

    @Inject
    Projects projects;

    @Inject
    MoreFiles files;

    @Inject
    ProjectRecords records;

    @Inject
    StructuredData structured;

    private ProjectFacts facts;
    private ProjectState state;
    private List<Member> partners;
    private Money money;

    @PostConstruct
    void read() {
        facts = content.getShown().facts(ProjectFacts.class);
        state = projects.stateOf(facts);
        partners = facts.partners().stream()
                .map(partner -> new Member(partner, partner.countryName(locale())))
                .toList();
        money = new Money(facts.budget(), locale());
        if (facts.outputs().stream().anyMatch(output -> !output.document().isEmpty())) {
            files.know(files.read(List.of(content.getShown())));
        }
    }

    private Locale locale() {
        return site.getLanguage().locale();
    }

    public ProjectFacts getFacts() {
        return facts;
    }

    public ProjectState getState() {
        return state;
    }

    public List<Member> getPartners() {
        return partners;
    }

    /** The themes and the language that they are in; null where there are none. */
    public Words.Said getThemes() {
        return facts.themes().in(site.getLanguage()).orElse(null);
    }

    /** The funding statement and the language that it is in; null where there is none. */
    public Words.Said getFunding() {
        return facts.fundingStatement().in(site.getLanguage()).orElse(null);
    }

    public Money getMoney() {
        return money;
    }

    /** Width of the Union's part of the bar, out of a hundred; null where it cannot be drawn. */
    public BigDecimal getEuWidth() {
        return facts.budget().euShare().map(share -> share.movePointRight(2)).orElse(null);
    }

    /** The short name by which texts call the project. */
    public String getName() {
        return facts.acronym().isEmpty() ? content.getTitle() : facts.acronym();
    }

    /** The countries of its partners, ISO 3166-1; empty: there is nothing to draw on a map. */
    public List<String> getCountries() {
        return facts.partners().stream()
                .map(Partner::country)
                .filter(code -> EuropeMap.get().country(code).isPresent())
                .distinct()
                .toList();
    }

    /** The regions of its partners that the map knows. */
    public List<String> getRegions() {
        return facts.partners().stream()
                .map(Partner::region)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** How much of its time has passed, out of a hundred; null where it is not known when it begins or ends. */
    public Integer getElapsed() {
        return facts.period().elapsed(projects.today()).orElse(null);
    }

    /** How long it lasts, in months; null where nobody knows. */
    public Integer getMonths() {
        return facts.period().duration().orElse(null);
    }

    public List<OutputView> getOutputs() {
        return facts.outputs().stream()
                .flatMap(output -> output.title().in(site.getLanguage()).stream()
                        .map(title -> new OutputView(title, output.link(), document(output))))
                .toList();
    }

    private ShownDocument document(Output output) {
        return output.document().isEmpty()
                ? null
                : files.documents(List.of(output.document()), site.getLanguage()).stream()
                        .findFirst()
                        .orElse(null);
    }

    public String getStructured() {
        return structured.script(
                records.structured(facts, content.getTitle(), content.getDescription(), content.getCanonical()));
    }

    /** @param document null where there is none */
    public record OutputView(Words.Said title, String link, ShownDocument document) {}

    /** A partner with the name of its country in the reader's language. */
    public record Member(Partner partner, String country) {}
}
