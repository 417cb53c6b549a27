package eu.aer.content.schedule;

import eu.aer.common.Language;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that is due on a day.
 *
 * @param at null where only the day is known
 * @param failed whether it was tried in vain
 */
public record AgendaEntry(
        What what, long itemId, Language language, String title, LocalDate day, Instant at, boolean failed) {

    /** What is to happen, or to be done by somebody. */
    public enum What {
        PUBLICATION,
        EXPIRY,
        REVIEW_BY
    }
}
