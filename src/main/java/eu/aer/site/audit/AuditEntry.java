package eu.aer.site.audit;

import eu.aer.common.Language;
import eu.aer.content.change.ContentChange;
import java.io.Serializable;
import java.time.Instant;

/**
 * One change as the audit list shows it.
 *
 * @param person name of the account; null: the system, or an account that is gone
 * @param subject kind of the item, or what was configured; null in entries of earlier versions
 * @param itemId null: something beside content was changed
 * @param title what it was called then
 * @param from number of the revision before, null: none
 * @param to number of the revision after, null: the change has none
 * @param detail a few words more, null: none
 */
public record AuditEntry(
        long number,
        Instant at,
        String person,
        ContentChange.Kind kind,
        String subject,
        Long itemId,
        Language language,
        String title,
        Integer from,
        Integer to,
        String detail)
        implements Serializable {

    /** Whether there are two revisions to compare. */
    public boolean isComparable() {
        return itemId != null && language != null && from != null && to != null && !from.equals(to);
    }
}
