package eu.aer.content;

/** Where a translation stands between its author and the public; derived, never stored. */
public enum Status {
    DRAFT,
    LIVE,
    LIVE_WITH_DRAFT,
    TRASHED;

    static Status of(boolean live, Integer liveRevision, int latestRevision) {
        if (!live) {
            return DRAFT;
        }
        return liveRevision < latestRevision ? LIVE_WITH_DRAFT : LIVE;
    }
}
