package eu.aer.account;

/** What an activity may ask for. */
public enum Permission {
    EDIT_CONTENT,
    PUBLISH_CONTENT,
    EDIT_MENUS,
    READ_SUBSCRIBERS,
    READ_OUTBOX,
    MANAGE_ACCOUNTS
}
