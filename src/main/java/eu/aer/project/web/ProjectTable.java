package eu.aer.project.web;

import eu.aer.account.web.Notices;
import eu.aer.content.Access;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentTables;
import eu.aer.project.Project;
import eu.aer.project.ProjectState;
import eu.aer.project.Projects;
import eu.aer.site.web.ContentTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

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
    transient Access access;

    @Inject
    transient Notices notices;

    private ContentTable<Project> rows;
    private String words = "";

    @PostConstruct
    void begin() {
        rows = new ContentTable<>(tables, languages, access, Project.class);
    }

    public void open() throws IOException {
        notices.open(() -> rows.search(words));
    }

    public ContentTable<Project> getRows() {
        return rows;
    }

    public ProjectState state(Project project) {
        return projects.stateOf(project.facts());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
