package eu.aer.newsletter.web;

import eu.aer.site.SideBlock;
import jakarta.enterprise.context.ApplicationScoped;

/** Sign-up beside every page. */
@ApplicationScoped
public class NewsletterBlock implements SideBlock {

    @Override
    public String key() {
        return "newsletter";
    }

    @Override
    public String fragment() {
        return "/WEB-INF/includes/newsletter/side.xhtml";
    }
}
