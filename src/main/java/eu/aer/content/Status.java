package eu.aer.content;

/** Where a translation stands between its author and the public; derived, never stored, see {@link Standing}. */
public enum Status {
    DRAFT,
    IN_REVIEW,
    SCHEDULED,
    /** Taken down at the time that was set for it. */
    EXPIRED,
    LIVE,
    LIVE_WITH_DRAFT,
    LIVE_IN_REVIEW,
    LIVE_SCHEDULED,
    TRASHED
}
