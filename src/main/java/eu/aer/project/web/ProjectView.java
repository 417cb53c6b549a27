package eu.aer.project.web;

import eu.aer.common.Words;
import eu.aer.project.Partner;
import eu.aer.project.ProjectFacts;
import eu.aer.project.ProjectState;
import eu.aer.project.Projects;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.SiteView;
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

    /** A partner with the name of its country in the reader's language. */
    public record Member(Partner partner, String country) {}
}
