package eu.aer.content;

import java.util.Optional;

/**
 * Tells under which item another one stands in the addresses, so that no two below the same one share a slug. Offered by CDI beans
 * of the rooms that know the tree; the first that knows the item is believed.
 */
public interface Placement {

    /** The id of the item whose address the given item's address begins with. */
    Optional<Long> parentOf(ContentItem item);
}
