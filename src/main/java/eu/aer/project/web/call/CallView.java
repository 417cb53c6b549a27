package eu.aer.project.web.call;

import eu.aer.common.Words;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.CallState;
import eu.aer.project.call.Countries;
import eu.aer.project.call.Course;
import eu.aer.project.call.DeadlineWords;
import eu.aer.project.call.ListedCall;
import eu.aer.project.call.PartnerCalls;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** One call. */
@Named
@RequestScoped
public class CallView {

    @Inject
    ContentView content;

    @Inject
    SiteView site;

    @Inject
    PartnerCalls calls;

    @Inject
    DeadlineWords deadlines;

    @Inject
    BudgetWords budgets;

    private CallFacts facts;
    private Course course;

    @PostConstruct
    void read() {
        facts = content.getShown().facts(CallFacts.class);
        // a draft is shown with its own days
        course = site.isPreview() ? drafted() : live();
    }

    private Course live() {
        return calls.findLive(content.getShown().id()).map(ListedCall::course).orElseGet(this::drafted);
    }

    private Course drafted() {
        return new Course(facts.lastDay().orElse(null), null, null);
    }

    public CallFacts getFacts() {
        return facts;
    }

    public CallState getState() {
        return calls.stateOf(course);
    }

    /** Until when it is open. */
    public String getDeadline() {
        return deadlines.of(course, site.getLanguage());
    }

    public String day(LocalDate day) {
        return DeadlineWords.day(day, site.getLanguage());
    }

    /** Empty where it is not known. */
    public String getBudget() {
        return budgets.of(facts.budget(), site.getLanguage());
    }

    /** The topics and the language that they are in; null where there are none. */
    public Words.Said getTopics() {
        return facts.topics().in(site.getLanguage()).orElse(null);
    }

    /** The names of the countries wanted; empty: any. */
    public String getCountries() {
        var locale = site.getLanguage().locale();
        return facts.countries().stream()
                .map(code -> Countries.name(code, locale))
                .sorted(Collator.getInstance(locale))
                .collect(Collectors.joining(", "));
    }

    public String getCountry() {
        return facts.region().countryName(site.getLanguage().locale());
    }

    public List<String> getTypes() {
        return facts.types().stream().map(type -> "call.type." + type.key()).toList();
    }

    /** Where interest is expressed; empty while nobody can. */
    public String getExpressAddress() {
        return getState().isOpen() && !site.isPreview()
                ? "/partner-search/express?call=" + content.getShown().id() + "&language=" + site.getLanguage()
                : "";
    }
}
