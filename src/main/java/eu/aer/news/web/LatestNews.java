package eu.aer.news.web;

import eu.aer.common.Language;
import eu.aer.site.HomeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The latest news on the home page, before the projects. */
@ApplicationScoped
public class LatestNews implements HomeSource {

    @Inject
    NewsExcerpts excerpts;

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/includes/news/home.xhtml";
    }

    @Override
    public boolean hasContent(Language language) {
        return !excerpts.getLatest().isEmpty();
    }
}
