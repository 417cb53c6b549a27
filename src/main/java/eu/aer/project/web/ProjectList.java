package eu.aer.project.web;

import eu.aer.project.CompletedProjectsSection;
import eu.aer.project.ListedProject;
import eu.aer.project.ProjectIndex;
import eu.aer.project.ProjectState;
import eu.aer.project.Projects;
import eu.aer.project.ProjectsExcerpt;
import eu.aer.project.ProjectsSection;
import eu.aer.project.call.PartnerSearchSection;
import eu.aer.site.PerGeneration;
import eu.aer.site.Routes;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.facet.PublicList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The projects in every form in which a page lists them. */
@Named
@RequestScoped
public class ProjectList {

    private static final int BRIEF = 3;
    private static final int PAGE = 20;

    /** A page in which a block shows them all is still to be read in one go. */
    private static final int MOST = 100;

    @Inject
    Projects projects;

    @Inject
    ProjectFacets facets;

    @Inject
    SiteView site;

    @Inject
    Routes routes;

    @Inject
    PerGeneration reading;

    @Inject
    HttpServletRequest request;

    private PublicList<ProjectIndex.Row> all;

    /** Of all states, as the reader has narrowed it: ongoing ones first. */
    public PublicList<ProjectIndex.Row> getAll() {
        if (all == null) {
            all = new PublicList<>(site, request, facets.index(site.getLanguage()), PAGE);
        }
        return all;
    }

    public PublicList<ProjectIndex.Row> getOngoing() {
        return ofState(ProjectState.ONGOING);
    }

    public PublicList<ProjectIndex.Row> getCompleted() {
        return ofState(ProjectState.COMPLETED);
    }

    private PublicList<ProjectIndex.Row> ofState(ProjectState state) {
        if (all == null) {
            all = new PublicList<>(site, request, facets.index(state, site.getLanguage()), PAGE);
        }
        return all;
    }

    /** The page of a list that is shown, by states. */
    public List<Group> groups(PublicList<ProjectIndex.Row> list) {
        var groups = new ArrayList<Group>();
        for (var project : page(list)) {
            if (groups.isEmpty() || groups.get(groups.size() - 1).state() != project.state()) {
                groups.add(new Group(project.state(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).projects().add(project);
        }
        return groups;
    }

    /** The choice of a list for {@link ProjectDataServlet}, as the end of its address. */
    public String exportQuery(PublicList<ProjectIndex.Row> list) {
        return "?language=" + site.getLanguage() + list.getQuery().replaceFirst("^\\?", "&");
    }

    /** The page of a list that is shown. */
    public List<ListedProject> page(PublicList<ProjectIndex.Row> list) {
        return projects.listed(list.getRows(), site.getLanguage());
    }

    /** Whether there is any project at all. */
    boolean isAny() {
        return !projects.index().rows().isEmpty();
    }

    /** Those that a block of a text shows. */
    public List<ListedProject> shownBy(ProjectsExcerpt block) {
        var number = block.number() == 0 ? MOST : block.number();
        return ProjectState.find(block.state())
                .map(state -> some("of state " + state, () -> projects.index().in(state), number))
                .orElseGet(() -> some("of all states", () -> projects.index().rows(), number));
    }

    /** The latest; those that run before those that are planned or over. */
    public List<ListedProject> getLatest() {
        return some("by state", () -> projects.index().byState(), BRIEF);
    }

    /** For the side block: what is going on, or, when nothing is, what was last. */
    public List<ListedProject> getCurrent() {
        var ongoing =
                some("of state " + ProjectState.ONGOING, () -> projects.index().in(ProjectState.ONGOING), PAGE);
        return ongoing.isEmpty() ? getLatest() : ongoing;
    }

    /** @param name of the rows, which change with the day as well */
    private List<ListedProject> some(String name, Supplier<List<ProjectIndex.Row>> rows, int number) {
        return reading.once(
                "projects %s %d %s".formatted(name, number, projects.today()),
                0,
                site.getLanguage(),
                () -> projects.listed(rows.get().stream().limit(number).toList(), site.getLanguage()));
    }

    /** The project's own address in the language of the page. */
    public String location(ListedProject project) {
        return routes.find(project.id(), site.getLanguage())
                .map(Routes.Place::location)
                .orElse("");
    }

    /** The address of the list of all projects; empty while no page shows it. */
    public String getHome() {
        return location(ProjectsSection.KEY);
    }

    public String getCompletedPage() {
        return location(CompletedProjectsSection.KEY);
    }

    public String getPartnerSearch() {
        return location(PartnerSearchSection.KEY);
    }

    private String location(String section) {
        return routes.findSection(section, site.getLanguage())
                .map(Routes.Place::location)
                .orElse("");
    }

    /** The projects of one state. */
    public record Group(ProjectState state, List<ListedProject> projects) {}
}
