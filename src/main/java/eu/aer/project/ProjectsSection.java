package eu.aer.project;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A page that lists all projects, and below which each has its own. */
@ApplicationScoped
public class ProjectsSection implements Section {

    public static final String KEY = "projects";

    static final String ITEM_VIEW = "/project/show.xhtml";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String view() {
        return "/project/list.xhtml";
    }

    @Override
    public Optional<Items> homeOf() {
        return Optional.of(new Items(Project.KIND, ITEM_VIEW));
    }
}
