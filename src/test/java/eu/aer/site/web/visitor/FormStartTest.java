package eu.aer.site.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Secrets;
import eu.aer.fixture.TickingClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormStartTest {

    private final TickingClock clock = new TickingClock();
    private final FormStart start = new FormStart();

    @BeforeEach
    void prepare() {
        start.clock = clock;
        start.secrets = new Secrets() {
            @Override
            public String keyedHash(String purpose, String value) {
                return hash("a test's key" + purpose + value);
            }
        };
    }

    @Test
    void knowsWhenAFormWasGivenOut() {
        var given = clock.instant();
        var value = start.getIssue();
        clock.pass(Duration.ofHours(3));
        assertEquals(Optional.of(given), start.begun(value));
    }

    @Test
    void believesNobodyWhoSaysItHimself() {
        var value = start.getIssue();
        var earlier = Long.parseLong(value.substring(0, value.indexOf('-'))) - 100;
        assertTrue(start.begun(earlier + value.substring(value.indexOf('-'))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1764000000", "1764000000-", "x-y", "99999999999999999999-00"})
    void whatIsNoneIsNone(String value) {
        assertTrue(start.begun(value).isEmpty());
    }

    @Test
    void aFormOfYesterdayIsForgotten() {
        var value = start.getIssue();
        clock.pass(Duration.ofDays(1));
        assertTrue(start.begun(value).isEmpty());
    }

    @Test
    void nobodyFillsInAFormInTwoSeconds() {
        var begun = start.begun(start.getIssue()).orElseThrow();
        clock.pass(Duration.ofSeconds(2));
        assertTrue(start.isTooQuick(begun));
        clock.pass(Duration.ofSeconds(1));
        assertFalse(start.isTooQuick(begun));
    }
}
