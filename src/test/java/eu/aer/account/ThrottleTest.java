package eu.aer.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final String OFFICE = "192.0.2.1";

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Throttle throttle = new Throttle(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void tooManyAttemptsMustWaitFiveMinutesFromTheLast() {
        fail("maria", OFFICE, Throttle.PER_LOGIN_AND_CLIENT);
        assertEquals(Optional.of(Throttle.PAUSE), throttle.admit("maria", OFFICE));
        pass(Duration.ofMinutes(4));
        assertEquals(Optional.of(Duration.ofMinutes(1)), throttle.admit("maria", OFFICE));
        pass(Duration.ofMinutes(1));
        assertTrue(throttle.admit("maria", OFFICE).isEmpty());
    }

    @Test
    void loginsAreTheSameWhateverTheirCase() {
        fail("maria", OFFICE, Throttle.PER_LOGIN_AND_CLIENT);
        assertTrue(throttle.admit(" MARIA", OFFICE).isPresent());
    }

    @Test
    void oneClientCannotTryEverybody() {
        IntStream.range(0, Throttle.PER_CLIENT).forEach(number -> throttle.admit("person" + number, OFFICE));
        assertTrue(throttle.admit("maria", OFFICE).isPresent());
        assertTrue(throttle.admit("maria", "192.0.2.2").isEmpty());
    }

    @Test
    void aWholeSmallIpv6NetworkIsOneClient() {
        fail("maria", "2001:db8:1:2::1", Throttle.PER_LOGIN_AND_CLIENT);
        assertTrue(throttle.admit("maria", "2001:db8:1:2:ffff:0:0:9").isPresent());
        assertTrue(throttle.admit("maria", "2001:db8:1:3::1").isEmpty());
    }

    @Test
    void attackFromManyAddressesLeavesThePersonAnAttempt() {
        IntStream.range(0, 500).forEach(number -> throttle.admit("maria", "198.51.100." + number));
        assertTrue(throttle.admit("maria", OFFICE).isEmpty());
        assertTrue(throttle.admit("maria", OFFICE).isPresent());
    }

    @Test
    void rightPasswordForgivesEarlierMistakes() {
        fail("maria", OFFICE, Throttle.PER_LOGIN_AND_CLIENT);
        throttle.forgive("maria", OFFICE);
        assertTrue(throttle.admit("maria", OFFICE).isEmpty());
    }

    @Test
    void ownSignInsDoNotWashAwayGuessesAtOthers() {
        IntStream.range(0, Throttle.PER_CLIENT - 1).forEach(number -> {
            throttle.admit("person" + number, OFFICE);
            throttle.admit("attacker", OFFICE);
            throttle.forgive("attacker", OFFICE);
        });
        throttle.admit("maria", OFFICE);
        assertTrue(throttle.admit("joao", OFFICE).isPresent());
    }

    private void fail(String login, String client, int times) {
        IntStream.range(0, times)
                .forEach(attempt -> assertTrue(throttle.admit(login, client).isEmpty()));
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
