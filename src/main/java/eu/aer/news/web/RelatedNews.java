package eu.aer.news.web;

import eu.aer.common.Language;
import eu.aer.site.RelatedSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The articles that lead to an item, on its own page. */
@ApplicationScoped
public class RelatedNews implements RelatedSource {

    @Inject
    NewsExcerpts excerpts;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/includes/news/about.xhtml";
    }

    @Override
    public boolean hasContent(long itemId, Language language) {
        return !excerpts.about(itemId, language).isEmpty();
    }
}
