package eu.aer.newsletter.web;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;

/** The page on which people sign up. */
@ApplicationScoped
public class NewsletterSection implements Section {

    @Override
    public String key() {
        return "newsletter";
    }

    @Override
    public String view() {
        return "/newsletter/page.xhtml";
    }
}
