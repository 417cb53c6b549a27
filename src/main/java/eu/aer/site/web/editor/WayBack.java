package eu.aer.site.web.editor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.regex.Pattern;

/** The page from which somebody came to edit it, {@code ?back=/en/about}, and the way back there. */
@Named
@ViewScoped
public class WayBack implements Serializable {

    /** A path of the public site and nothing that a browser takes for another site. */
    private static final Pattern PUBLIC = Pattern.compile("/[a-z]{2}(/[a-z0-9-]+)*");

    @Inject
    Editor editor;

    private String from;

    /** Where the public finds the text now, which may have got another address meanwhile; empty when nobody came from there. */
    public String getPath() {
        if (from == null) {
            return "";
        }
        var now = editor.getAround().location();
        return now.isEmpty() ? from : now;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String path) {
        from = path != null && PUBLIC.matcher(path).matches() ? path : null;
    }
}
