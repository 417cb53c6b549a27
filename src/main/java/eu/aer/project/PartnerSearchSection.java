package eu.aer.project;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;

/** The page for those who look for partners. It is text today; calls for partners will stand below it. */
@ApplicationScoped
public class PartnerSearchSection implements Section {

    public static final String KEY = "partner-search";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String view() {
        return "/project/partner-search.xhtml";
    }
}
