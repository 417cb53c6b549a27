package eu.aer.content.language;

import eu.aer.common.Language;

/** The event, within the transaction, that the site does not use a language any more. */
public record LanguageGivenUp(Language language) {}
