package eu.aer.content.listing;

import eu.aer.common.Language;
import eu.aer.content.Standing;
import eu.aer.content.Status;
import java.time.Instant;

/**
 * A text as a list of the back office names it.
 *
 * @param by who changed it last; null: the system
 */
public record ListedText(
        long itemId,
        String kind,
        Language language,
        String title,
        Integer liveRevision,
        int latestRevision,
        Integer reviewRevision,
        Instant goLiveAt,
        Instant expireAt,
        Instant changedAt,
        String by) {

    public boolean isLive() {
        return liveRevision != null;
    }

    /** Whether there is a draft that the public does not see. */
    public boolean isWaiting() {
        return latestRevision > 0 && (liveRevision == null || liveRevision < latestRevision);
    }

    public Status status() {
        return new Standing(liveRevision, latestRevision, reviewRevision, goLiveAt, expireAt).status();
    }
}
