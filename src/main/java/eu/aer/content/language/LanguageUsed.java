package eu.aer.content.language;

import eu.aer.common.Language;

/** The event, within the transaction, that the site uses one more language; slugs have been reserved in it. */
public record LanguageUsed(Language language) {}
