package eu.aer.content.listing;

import eu.aer.common.Language;
import java.time.Instant;

/**
 * An item as a link to it names it.
 *
 * @param language of the title
 * @param trashedAt null while it is not in the trash
 */
public record NamedItem(long itemId, Language language, String title, Instant trashedAt) {}
