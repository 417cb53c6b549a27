package eu.aer.account;

/** What an activity may ask for. */
public enum Permission {
    /** Reads drafts, their history and previews. */
    READ_CONTENT,
    /** Writes drafts and asks for their review. */
    EDIT_CONTENT,
    /** Approves a draft or wants changes. */
    REVIEW_CONTENT,
    /** Decides what the public sees, now or at a time. */
    PUBLISH_CONTENT,
    EDIT_MENUS,
    READ_SUBSCRIBERS,
    /** Reads who changed what and when. */
    READ_AUDIT,
    READ_OUTBOX,
    /** Sees, exports and erases what is held on a person, and sets how long records are kept. */
    PROTECT_DATA,
    MANAGE_ACCOUNTS
}
