package eu.aer.project.web;

import eu.aer.project.CompletedProjectsSection;
import eu.aer.project.ListedProject;
import eu.aer.project.PartnerSearchSection;
import eu.aer.project.ProjectState;
import eu.aer.project.Projects;
import eu.aer.project.ProjectsExcerpt;
import eu.aer.project.ProjectsSection;
import eu.aer.site.Routes;
import eu.aer.site.web.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The projects in every form in which a page lists them; read once for all of them. */
@Named
@RequestScoped
public class ProjectList {

    private static final int BRIEF = 3;

    @Inject
    Projects projects;

    @Inject
    SiteView site;

    @Inject
    Routes routes;

    @Inject
    HttpServletRequest request;

    private List<ListedProject> all;

    @PostConstruct
    void read() {
        all = projects.live(site.getLanguage());
    }

    /** The state that the reader has chosen by {@code ?state=}; null: all. */
    public ProjectState getChosen() {
        return Optional.ofNullable(request.getParameter("state"))
                .flatMap(ProjectState::find)
                .orElse(null);
    }

    /** Every state that some project is in, with how many are, whatever is chosen. */
    public List<Group> getChoices() {
        return Stream.of(ProjectState.values())
                .map(this::group)
                .filter(group -> !group.projects().isEmpty())
                .toList();
    }

    /** What the list of all projects shows. */
    public List<Group> getGroups() {
        var chosen = getChosen();
        return getChoices().stream()
                .filter(group -> chosen == null || group.state() == chosen)
                .toList();
    }

    private Group group(ProjectState state) {
        return new Group(
                state, all.stream().filter(project -> project.state() == state).toList());
    }

    public int getCount() {
        return all.size();
    }

    public List<ListedProject> getOngoing() {
        return group(ProjectState.ONGOING).projects();
    }

    public List<ListedProject> getCompleted() {
        return group(ProjectState.COMPLETED).projects();
    }

    /** Those that a block of a text shows. */
    public List<ListedProject> shownBy(ProjectsExcerpt block) {
        return all.stream()
                .filter(project ->
                        block.state().isEmpty() || project.state().key().equals(block.state()))
                .limit(block.number() == 0 ? Integer.MAX_VALUE : block.number())
                .toList();
    }

    public List<ListedProject> getLatest() {
        return all.stream().limit(BRIEF).toList();
    }

    /** For the side block: what is going on, or, when nothing is, what was last. */
    public List<ListedProject> getCurrent() {
        return getOngoing().isEmpty() ? getLatest() : getOngoing();
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
