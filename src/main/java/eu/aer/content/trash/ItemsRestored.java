package eu.aer.content.trash;

import eu.aer.content.ContentItem;
import java.util.List;

/**
 * The event, within the transaction, that an item is taken out of the trash; it has its slugs again.
 *
 * @param ids of the item and of all that comes with it
 */
public record ItemsRestored(ContentItem item, List<Long> ids) {}
