package eu.aer.project.web;

import eu.aer.account.web.Notices;
import eu.aer.content.Access;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentTables;
import eu.aer.project.Project;
import eu.aer.project.ProjectSelection;
import eu.aer.project.ProjectState;
import eu.aer.project.Projects;
import eu.aer.site.web.ContentTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** All projects in the back office. */
@Named
@ViewScoped
public class ProjectTable implements Serializable {

    @Inject
    transient ContentTables tables;

    @Inject
    transient ContentLanguages languages;

    @Inject
    transient Projects projects;

    @Inject
    transient ProjectSelection selection;

    @Inject
    transient Access access;

    @Inject
    transient Notices notices;

    private ContentTable<Project> rows;
    private String words = "";
    private String state = "";
    private String programme = "";

    @PostConstruct
    void begin() {
        rows = new ContentTable<>(tables, languages, access, Project.class);
    }

    public void open() throws IOException {
        notices.open(() ->
                rows.narrow(selection.filter(words, ProjectState.find(state).orElse(null), programme)));
    }

    public ContentTable<Project> getRows() {
        return rows;
    }

    /** Null while nobody has published it: its dates stand in its draft alone. */
    public ProjectState state(Project project) {
        return project.wasPublished() ? projects.stateOf(project.facts()) : null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    /** Key of the state to which the list is narrowed; empty: none. */
    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    /** The programme to which the list is narrowed; empty: none. */
    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme == null ? "" : programme;
    }

    public List<String> getProgrammes() {
        return selection.programmes();
    }
}
