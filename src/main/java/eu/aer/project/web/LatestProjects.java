package eu.aer.project.web;

import eu.aer.common.Language;
import eu.aer.site.HomeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The latest projects on the home page. */
@ApplicationScoped
public class LatestProjects implements HomeSource {

    @Inject
    ProjectList list;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/includes/project/home.xhtml";
    }

    @Override
    public boolean hasContent(Language language) {
        return list.isAny();
    }
}
