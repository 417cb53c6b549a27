package eu.aer.content;

import eu.aer.common.Language;

/**
 * The event, within the transaction, that what the public sees of an item has changed in one language: published or taken down.
 * Whoever materialises something from it (addresses) does so before the transaction ends.
 */
public record ItemPublished(ContentItem item, Language language) {}
