package eu.aer.page;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;

/** A page of text and nothing else. */
@ApplicationScoped
public class PlainSection implements Section {

    public static final String KEY = "plain";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String view() {
        return "/page/show.xhtml";
    }
}
