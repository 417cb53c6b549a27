package eu.aer.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Language;
import eu.aer.common.Secrets;
import eu.aer.mail.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveLinksTest {

    private final Subscriber anna = new Subscriber(
            EmailAddress.parse("anna@example.eu").orElseThrow(), Language.ENGLISH, Set.of(Topic.NEWS), Instant.EPOCH);
    private final LeaveLinks links = new LeaveLinks();

    @BeforeEach
    void prepare() {
        links.secrets = new Secrets() {
            @Override
            public String keyedHash(String purpose, String value) {
                return hash("a test's key" + purpose + value);
            }
        };
        links.subscribers = new Subscribers() {
            @Override
            Optional<Subscriber> find(long id) {
                return id == 7 ? Optional.of(anna) : Optional.empty();
            }
        };
    }

    @Test
    void findsWhoseLinkItIs() {
        assertEquals(Optional.of(anna), links.find(links.token(7, 1)));
    }

    @Test
    void takesNoOtherVersionThanThePresentOne() {
        assertTrue(links.find(links.token(7, 2)).isEmpty());
    }

    @Test
    void takesNoTokenMadeForSomebodyElse() {
        assertTrue(links.find(links.token(8, 1).replaceFirst("8", "7")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7.1", "7.1.", "7.1.00", "x.y.z", "99999999999999999999.1.ab", "7.1.\0"})
    void takesNothingThatHasAnotherForm(String token) {
        assertFalse(links.find(token).isPresent());
    }
}
