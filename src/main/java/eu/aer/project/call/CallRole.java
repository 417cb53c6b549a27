package eu.aer.project.call;

import java.util.Locale;

/** What somebody is to be, or wants to be, in a consortium. */
public enum CallRole {
    LEAD,
    PARTNER;

    /** After {@code call.role.} in the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
