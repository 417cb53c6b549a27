package eu.aer.project.web.call;

import eu.aer.content.Shown;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.CallState;
import eu.aer.project.call.Course;
import eu.aer.project.call.DeadlineWords;
import eu.aer.project.call.ListedCall;
import eu.aer.project.call.PartnerCalls;
import eu.aer.site.Routes;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.facet.PublicList;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The calls as the reader has chosen among them, a page at a time. */
@Named
@RequestScoped
public class CallList {

    private static final int PAGE = 20;

    @Inject
    PartnerCalls calls;

    @Inject
    CallFacets facets;

    @Inject
    DeadlineWords deadlines;

    @Inject
    SiteView site;

    @Inject
    Routes routes;

    @Inject
    HttpServletRequest request;

    private PublicList<ListedCall> list;
    private List<Entry> entries;

    @PostConstruct
    void read() {
        list = new PublicList<>(site, request, facets.index(site.getLanguage()), PAGE);
        var rows = list.getRows();
        var courses = rows.stream().collect(Collectors.toMap(ListedCall::id, ListedCall::course));
        entries = calls.shown(rows.stream().map(ListedCall::id).toList(), site.getLanguage()).stream()
                .map(shown -> entry(shown, courses.get(shown.id())))
                .toList();
    }

    private Entry entry(Shown shown, Course course) {
        return new Entry(
                shown,
                shown.facts(CallFacts.class),
                calls.stateOf(course),
                deadlines.of(course, site.getLanguage()),
                routes.find(shown.id(), site.getLanguage())
                        .map(Routes.Place::location)
                        .orElse(""));
    }

    public PublicList<ListedCall> getList() {
        return list;
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /**
     * A call in the list.
     *
     * @param deadline until when it is open, in words
     */
    public record Entry(Shown shown, CallFacts facts, CallState state, String deadline, String location) {

        /** Empty where it is not known. */
        public String country(Locale locale) {
            return facts.region().countryName(locale);
        }
    }
}
