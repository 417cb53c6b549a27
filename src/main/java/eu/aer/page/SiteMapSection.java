package eu.aer.page;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;

/** A page that shows the whole tree. */
@ApplicationScoped
public class SiteMapSection implements Section {

    @Override
    public String key() {
        return "site-map";
    }

    @Override
    public String view() {
        return "/page/map.xhtml";
    }
}
