package eu.aer.partnership;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A page that shows all partnerships in full, and below which each has its own. */
@ApplicationScoped
public class PartnershipsSection implements Section {

    @Override
    public String key() {
        return "partnerships";
    }

    @Override
    public String view() {
        return "/partnership/list.xhtml";
    }

    @Override
    public Optional<Items> homeOf() {
        return Optional.of(new Items(Partnership.KIND, "/partnership/show.xhtml"));
    }
}
