package eu.aer.common;

/** What a link from a mail is worth. EXPIRED stands for unknown ones too: whoever holds such a link needs the same advice. */
public enum LinkState {
    VALID,
    USED,
    EXPIRED
}
