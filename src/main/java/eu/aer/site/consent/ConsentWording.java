package eu.aer.site.consent;

import eu.aer.common.Language;
import java.io.Serializable;
import java.time.Instant;

/**
 * One version of what people read before they agree.
 *
 * @param number from 1 in each language
 */
public record ConsentWording(String purpose, Language language, int number, String text, Instant writtenAt)
        implements Serializable {

    /** {@code newsletter-en-3}: what a proof of consent names. */
    public String reference() {
        return purpose + "-" + language + "-" + number;
    }
}
