package eu.aer.project.call.letter;

import java.util.Locale;

/** On what occasion the secretariat's own words are sent. */
public enum TemplateKind {
    /** To whoever has expressed interest and is wanted. */
    SHORTLIST,
    /** To whoever has expressed interest and is not. */
    DECLINE,
    /** To whoever has proposed a call that stands on the site now. */
    PUBLISHED,
    /** To the office of a call that closes soon. */
    REMINDER;

    /** After {@code call.template.} in the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
