package eu.aer.site;

import eu.aer.common.Language;

/**
 * What a request asks for.
 *
 * @param itemId the page or the item of a feature
 * @param language the one asked for; the text may be in another
 * @param path the whole address, {@code /en/projects/eu-belong}
 * @param view the Faces view that answers
 * @param preview whether the newest draft is shown instead of what is live
 */
public record Route(long itemId, Language language, String path, String view, boolean preview) {

    /** Request attribute under which the router leaves it. */
    public static final String ATTRIBUTE = "eu.aer.route";
}
