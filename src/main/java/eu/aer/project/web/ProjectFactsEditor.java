package eu.aer.project.web;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import eu.aer.project.Project;
import eu.aer.project.ProjectFacts;
import eu.aer.site.web.form.FactWords;
import eu.aer.site.web.form.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** A project's own data in the editor. */
@ApplicationScoped
public class ProjectFactsEditor implements FactsEditor {

    @Inject
    ProjectWords words;

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
    public List<FactWords> read(Facts facts, Locale locale) {
        return words.read((ProjectFacts) facts, locale);
    }

    @Override
    public ContentItem create(Language language) {
        return new Project(language);
    }
}
