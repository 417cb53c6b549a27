package eu.aer.project.web;

import eu.aer.project.Project;
import eu.aer.project.Projects;
import eu.aer.site.web.list.ContentSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** The projects for a spreadsheet. */
@ApplicationScoped
public class ProjectSheet extends ContentSheet<Project> {

    @Inject
    Projects projects;

    @Override
    public String list() {
        return "project";
    }

    @Override
    protected Class<Project> kind() {
        return Project.class;
    }

    @Override
    protected String[] more() {
        return new String[] {
            "project.acronym", "project.state", "project.programme", "project.grantCode", "project.website"
        };
    }

    @Override
    protected Stream<?> facts(Project item) {
        var facts = item.facts();
        return Stream.of(
                facts.acronym(),
                words.text("project.state." + projects.stateOf(facts).key()),
                facts.programme(),
                facts.grantCode(),
                facts.website());
    }
}
