package eu.aer.account;

/** What an activity may ask for. */
public enum Permission {
    /** Reads drafts, their history and previews. */
    READ_CONTENT,
    /** Writes drafts of texts that exist and asks for their review; a translator in some languages only. */
    WRITE_TEXTS,
    /** Begins items, names who answers for them, puts aside what was never public and is one's own. */
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
    MANAGE_ACCOUNTS;

    /** Whether it is about single items, so that it can be limited to a branch; all else concerns the whole site. */
    boolean concernsItems() {
        return compareTo(PUBLISH_CONTENT) <= 0;
    }
}
