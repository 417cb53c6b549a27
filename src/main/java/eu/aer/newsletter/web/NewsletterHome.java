package eu.aer.newsletter.web;

import eu.aer.common.Language;
import eu.aer.site.HomeSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Sign-up at the end of the home page. */
@ApplicationScoped
public class NewsletterHome implements HomeSource {

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/includes/newsletter/home.xhtml";
    }

    @Override
    public boolean hasContent(Language language) {
        return true;
    }
}
