package eu.aer.content.review;

import eu.aer.common.Language;
import java.time.Instant;

/**
 * A review as a list of the back office shows it.
 *
 * @param revision the one that is judged
 * @param latestRevision the newest; when it is another, the review is not of what stands there now
 * @param askedBy null: the system
 * @param decidedBy null while it is open
 */
public record ListedReview(
        long itemId,
        String kind,
        Language language,
        String title,
        int revision,
        int latestRevision,
        Review.State state,
        Instant askedAt,
        String askedBy,
        String question,
        Instant decidedAt,
        String decidedBy,
        String answer) {}
