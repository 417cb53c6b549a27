package eu.aer.account.link;

/** Whether a link works, and if not, why. */
public enum LinkState {
    VALID,
    USED,
    EXPIRED,
    /** Taken back, or replaced: by a newer invitation, or because the password has been changed since. */
    WITHDRAWN,
    DISABLED,
    UNKNOWN
}
