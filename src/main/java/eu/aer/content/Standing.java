package eu.aer.content;

import java.time.Instant;

/**
 * What the status of a translation is derived from.
 *
 * @param liveRevision null while nothing is live
 * @param reviewRevision the one that waits for a reviewer, or null
 * @param goLiveAt when the scheduled revision goes live, or null
 * @param expireAt when the live text is or was taken down, or null
 */
public record Standing(
        Integer liveRevision, int latestRevision, Integer reviewRevision, Instant goLiveAt, Instant expireAt) {

    /** No clock is asked: what is due is done, and so changes what is stored. */
    public Status status() {
        if (goLiveAt != null) {
            return isLive() ? Status.LIVE_SCHEDULED : Status.SCHEDULED;
        }
        if (reviewRevision != null) {
            return isLive() ? Status.LIVE_IN_REVIEW : Status.IN_REVIEW;
        }
        if (isLive()) {
            return liveRevision < latestRevision ? Status.LIVE_WITH_DRAFT : Status.LIVE;
        }
        return expireAt == null ? Status.DRAFT : Status.EXPIRED;
    }

    private boolean isLive() {
        return liveRevision != null;
    }
}
