package eu.aer.site.web.editor;

import eu.aer.common.Language;
import eu.aer.content.change.ChangeFeed;
import eu.aer.site.Routes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.regex.Pattern;

/** The page from which somebody came to edit or to read it, {@code ?back=/en/about}, and the way back there. */
@Named
@ViewScoped
public class WayBack implements Serializable {

    /** A path of the public site and nothing that a browser takes for another site. */
    private static final Pattern PUBLIC = Pattern.compile("/[a-z]{2}(/[a-z0-9-]+)*");

    @Inject
    transient Routes routes;

    @Inject
    transient ChangeFeed feed;

    private String from;

    /** Where the public finds the text now, which may have got another address meanwhile; empty when nobody came from there. */
    public String path(long itemId, Language language) {
        if (from == null) {
            return "";
        }
        // what this very request has published has its address by now
        feed.generation();
        return routes.find(itemId, language).map(Routes.Place::location).orElse(from);
    }

    /** For a link that keeps the way back: empty where there is none. */
    public String getParameter() {
        return from == null ? "" : "&back=" + from;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String path) {
        from = path != null && PUBLIC.matcher(path).matches() ? path : null;
    }
}
