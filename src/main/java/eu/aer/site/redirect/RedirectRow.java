package eu.aer.site.redirect;

import eu.aer.common.Language;
import java.io.Serializable;
import java.time.Instant;

/**
 * A redirect as the list shows it.
 *
 * @param itemId null when it leads to an address elsewhere
 * @param automatic whether it was left by a move
 * @param lastUsedAt null: never
 */
public record RedirectRow(
        long id,
        long version,
        String source,
        Long itemId,
        Language language,
        String url,
        boolean automatic,
        long hits,
        Instant lastUsedAt)
        implements Serializable {}
