package eu.aer.site;

import eu.aer.common.Language;

/** A part of the home page that a feature fills. */
public interface HomeSource {

    /** Smaller stands higher. */
    int order();

    /** A fragment below {@code /WEB-INF}; it asks its own backing bean. */
    String fragment();

    /** An empty part does not show. */
    boolean hasContent(Language language);
}
