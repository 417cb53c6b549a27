package eu.aer.page;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;

/** A page that lists the pages below it. */
@ApplicationScoped
public class IndexSection implements Section {

    @Override
    public String key() {
        return "index";
    }

    @Override
    public String view() {
        return "/page/index.xhtml";
    }
}
