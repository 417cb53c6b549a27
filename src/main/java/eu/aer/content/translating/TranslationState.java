package eu.aer.content.translating;

/** How a text in another language stands to its source. */
public enum TranslationState {
    /** It is live, and made from what is published of the source. */
    CURRENT,
    /** It is live or drafted, and the source has been published since. */
    OUTDATED,
    /** It has been begun and never published. */
    DRAFT,
    /** There is none. */
    MISSING
}
