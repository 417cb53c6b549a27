package eu.aer.site;

import eu.aer.common.Language;

/** What a feature shows on the page of any item, whose own feature does not know of it: the news on a project. */
public interface RelatedSource {

    /** Smaller stands higher. */
    int order();

    /** A fragment below {@code /WEB-INF}; it asks its own backing bean, which asks {@code content.shown} for the item. */
    String fragment();

    /** Where there is nothing to show, nothing is shown. */
    boolean hasContent(long itemId, Language language);
}
