package eu.aer.project;

import jakarta.enterprise.context.ApplicationScoped;

/** The page of the completed projects. */
@ApplicationScoped
public class CompletedProjectsSection extends OfOneState {

    public static final String KEY = "projects-completed";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String view() {
        return "/project/completed.xhtml";
    }
}
