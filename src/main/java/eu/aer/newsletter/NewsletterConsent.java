package eu.aer.newsletter;

import eu.aer.site.consent.ConsentPurpose;
import jakarta.enterprise.context.ApplicationScoped;

/** That the newsletter is sent, and what is kept for it. */
@ApplicationScoped
public class NewsletterConsent implements ConsentPurpose {

    public static final String KEY = "newsletter";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String label() {
        return "newsletter.consentPurpose";
    }

    @Override
    public String firstText() {
        return "newsletter.consent";
    }
}
