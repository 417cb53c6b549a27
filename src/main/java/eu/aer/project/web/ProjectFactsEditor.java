package eu.aer.project.web;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import eu.aer.project.Project;
import eu.aer.project.ProjectFacts;
import eu.aer.site.web.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;

/** A project's own data in the editor. */
@ApplicationScoped
public class ProjectFactsEditor implements FactsEditor {

    @Override
    public String kind() {
        return Project.KIND;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/editors/project.xhtml";
    }

    @Override
    public Object form(Facts facts) {
        return new ProjectForm((ProjectFacts) facts);
    }

    @Override
    public Facts facts(Object form) {
        return ((ProjectForm) form).facts();
    }

    @Override
    public ContentItem create(Language language) {
        return new Project(language);
    }
}
