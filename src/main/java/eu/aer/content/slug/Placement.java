package eu.aer.content.slug;

import eu.aer.content.ContentItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells under which item another one stands in the addresses, so that no two below the same one share a slug. Offered by CDI beans
 * of the rooms that know the tree; the first that knows the item is believed.
 */
public interface Placement {

    /** The id of the item whose address the given item's address begins with. */
    Optional<Long> parentOf(ContentItem item);

    /** The ids of all that stands below the item and shares its fate: what is trashed, restored and purged with it. */
    default List<Long> below(ContentItem item) {
        return List.of();
    }

    /** The same of several items together, in one query. */
    default List<Long> below(Collection<Long> ids) {
        return List.of();
    }

    /** The ids of the items under which each of these stands, as far as this room knows them; in a number of queries that is fixed. */
    default Map<Long, List<Long>> above(Collection<Long> ids) {
        return Map.of();
    }
}
