package eu.aer.project.call;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The page for those who look for partners: it lists the calls, and below it each has its own. */
@ApplicationScoped
public class PartnerSearchSection implements Section {

    public static final String KEY = "partner-search";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String view() {
        return "/call/list.xhtml";
    }

    @Override
    public Optional<Items> homeOf() {
        return Optional.of(new Items(PartnerCall.KIND, "/call/show.xhtml"));
    }
}
