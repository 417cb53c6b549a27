package eu.aer.project.web;

import eu.aer.content.listing.ItemFilter;
import eu.aer.project.Project;
import eu.aer.project.ProjectSelection;
import eu.aer.project.ProjectState;
import eu.aer.project.Projects;
import eu.aer.site.web.list.ContentSheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The projects for a spreadsheet. */
@ApplicationScoped
public class ProjectSheet extends ContentSheet<Project> {

    @Inject
    Projects projects;

    @Inject
    ProjectSelection selection;

    @Override
    public String list() {
        return "project";
    }

    @Override
    protected Class<Project> kind() {
        return Project.class;
    }

    @Override
    protected ItemFilter filter(UnaryOperator<String> asked) {
        return selection.filter(
                asked.apply("words"),
                ProjectState.find(asked.apply("state")).orElse(null),
                SheetWords.given(asked.apply("programme")));
    }

    @Override
    protected String[] more() {
        return new String[] {
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
            "project.website"
        };
    }

    @Override
    protected Stream<?> facts(Project item) {
        var facts = item.facts();
        return Stream.of(
                facts.acronym(),
                // its dates stand in its draft alone until it is published
                item.wasPublished()
                        ? words.text("project.state." + projects.stateOf(facts).key())
                        : "",
                facts.programme(),
                facts.callIdentifier(),
                facts.grantCode(),
                Objects.toString(facts.period().start(), ""),
                Objects.toString(facts.period().end(), ""),
                Objects.toString(facts.period().months(), ""),
                Objects.toString(facts.budget().total(), ""),
                Objects.toString(facts.budget().euContribution(), ""),
                facts.budget().currency(),
                facts.website());
    }
}
