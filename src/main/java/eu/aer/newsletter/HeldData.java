package eu.aer.newsletter;

import eu.aer.common.Language;
import java.util.List;
import java.util.Set;

/**
 * All that the newsletter holds of one person, to be taken along.
 *
 * @param since ISO 8601, as all times here
 * @param consents the proof of consent, the oldest first
 */
public record HeldData(
        String email,
        Language language,
        Subscriber.State state,
        Set<Topic> topics,
        String since,
        List<Consent> consents) {

    /**
     * One line of the proof.
     *
     * @param formAddress the page that the form stood on; empty where it was a link
     * @param textVersion of the text that was agreed to
     */
    public record Consent(
            ConsentEvent.Kind kind,
            ConsentEvent.Source source,
            String happenedAt,
            Language language,
            String formAddress,
            String textVersion) {}
}
