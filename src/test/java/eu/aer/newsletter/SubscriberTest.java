package eu.aer.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Language;
import eu.aer.common.LinkState;
import eu.aer.mail.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriberTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Subscriber anna = new Subscriber(
            EmailAddress.parse("anna@example.eu").orElseThrow(), Language.ENGLISH, Set.of(Topic.NEWS), NOW);
    private final Confirmation confirmation = confirmation("hash", Set.of(Topic.EVENTS, Topic.PROJECTS));

    @Test
    void isWrittenToOnlyOnceConfirmed() {
        assertEquals(Subscriber.State.PENDING, anna.getState());
        confirmation.use(NOW);
        assertEquals(Subscriber.State.ACTIVE, anna.getState());
    }

    @Test
    void getsWhatWasChosenInTheSignUpThatIsConfirmed() {
        confirmation.use(NOW);
        assertEquals(Language.FRENCH, anna.getLanguage());
        assertEquals(Set.of(Topic.EVENTS, Topic.PROJECTS), anna.getTopics());
    }

    @Test
    void aLinkServesOnceAndForTwoDays() {
        assertEquals(LinkState.VALID, confirmation.state(NOW.plus(Duration.ofHours(47))));
        assertEquals(LinkState.EXPIRED, confirmation.state(NOW.plus(Duration.ofHours(48))));
        confirmation.use(NOW);
        assertEquals(LinkState.USED, confirmation.state(NOW));
    }

    @Test
    void leavesOnceAndComesBackByConfirmingAgain() {
        confirmation.use(NOW);
        assertTrue(anna.leave(NOW));
        assertFalse(anna.leave(NOW));
        assertEquals(Subscriber.State.UNSUBSCRIBED, anna.getState());
        confirmation("other", Set.of(Topic.NEWS)).use(NOW);
        assertEquals(Subscriber.State.ACTIVE, anna.getState());
    }

    private Confirmation confirmation(String tokenHash, Set<Topic> topics) {
        var signUp = new SignUp(anna.address(), Language.FRENCH, topics, "", "newsletter-fr-1");
        return new Confirmation(anna, tokenHash, signUp, signUp.consent(), NOW);
    }
}
