package eu.aer.page;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;

/** The home page, with the parts that features fill. */
@ApplicationScoped
public class HomeSection implements Section {

    static final String KEY = "home";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String view() {
        return "/page/home.xhtml";
    }
}
