package eu.aer.project.call;

import java.util.Locale;

/** SEEKING: somebody has a project and looks for partners. OFFERING: somebody would be a partner and looks for a project. */
public enum Direction {
    SEEKING,
    OFFERING;

    /** As in addresses and, after {@code call.direction.}, in the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
