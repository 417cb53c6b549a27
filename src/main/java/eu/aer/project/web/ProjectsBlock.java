package eu.aer.project.web;

import eu.aer.site.SideBlock;
import jakarta.enterprise.context.ApplicationScoped;

/** The projects beside every page. */
@ApplicationScoped
public class ProjectsBlock implements SideBlock {

    @Override
    public String key() {
        return "projects";
    }

    @Override
    public String fragment() {
        return "/WEB-INF/includes/project/side.xhtml";
    }
}
