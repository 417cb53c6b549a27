package eu.aer.site.feed;

import eu.aer.common.Language;
import java.time.Instant;

/**
 * Something new.
 *
 * @param itemId of what it is, for its identity: titles and addresses change
 * @param language of the words
 * @param location path on the site, {@code /en/news/a-title}
 * @param published what the order follows
 * @param updated when its words have last changed
 */
public record FeedEntry(
        long itemId,
        Language language,
        String title,
        String summary,
        String location,
        Instant published,
        Instant updated) {}
