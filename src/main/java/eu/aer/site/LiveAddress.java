package eu.aer.site;

import eu.aer.common.Language;

/**
 * An address that the public can reach, as it is read.
 *
 * @param section none for what is no page
 * @param shown the language of its text
 */
public record LiveAddress(
        long itemId, Language language, String path, String title, String section, String kind, Language shown) {}
