package eu.aer.site;

import eu.aer.common.Language;
import java.util.Optional;

/**
 * What a page shows below its own text. A feature offers a section by one CDI bean; an editor then chooses it for a page anywhere in
 * the tree.
 */
public interface Section {

    /** As stored with the page, and as {@code <room>.section.<key>} in the texts: {@code projects}. */
    String key();

    /** The view that shows the page, {@code /project/list.xhtml}. */
    String view();

    /** The kind of items whose addresses begin with that of the page that has this section; one page should have it. */
    default Optional<Items> homeOf() {
        return Optional.empty();
    }

    /**
     * Answers for an address below the page that is no item's own.
     *
     * @param rest what follows the page's address, without a slash at its ends: {@code 2026-11}
     */
    default Resolution resolve(Language language, String rest) {
        return new Resolution.NotFound();
    }

    /**
     * Items that live below a page.
     *
     * @param kind discriminator of the entity
     * @param view the view of a single item
     */
    record Items(String kind, String view) {}
}
