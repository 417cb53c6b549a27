package eu.aer.content.trash;

import eu.aer.content.ContentItem;
import java.util.List;

/**
 * The event, within the transaction, that an item has been put into the trash.
 *
 * @param ids of the item and of all that goes with it
 */
public record ItemsTrashed(ContentItem item, List<Long> ids) {}
