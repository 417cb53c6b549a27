package eu.aer.project;

import jakarta.enterprise.context.ApplicationScoped;

/** The page of the ongoing projects. */
@ApplicationScoped
public class OngoingProjectsSection extends OfOneState {

    public static final String KEY = "projects-ongoing";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String view() {
        return "/project/ongoing.xhtml";
    }
}
