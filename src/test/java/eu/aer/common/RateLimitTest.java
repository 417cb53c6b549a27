package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.fixture.TickingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final TickingClock clock = new TickingClock();
    private final RateLimit limit = new RateLimit(2, Duration.ofHours(1), 3, clock);

    @Test
    void admitsAsManyAsAreAllowedInThePeriod() {
        assertTrue(limit.admits("a"));
        assertTrue(limit.admits("a"));
        assertFalse(limit.admits("a"));
        assertTrue(limit.admits("b"));
    }

    @Test
    void admitsAgainWhenThePeriodIsOver() {
        limit.admits("a");
        limit.admits("a");
        clock.pass(Duration.ofMinutes(59));
        assertFalse(limit.admits("a"));
        clock.pass(Duration.ofMinutes(1));
        assertTrue(limit.admits("a"));
    }

    @Test
    void knockingDoesNotProlongTheWait() {
        for (var minute = 0; minute < 60; minute++) {
            limit.admits("a");
            clock.pass(Duration.ofMinutes(1));
        }
        assertTrue(limit.admits("a"));
    }

    @Test
    void remembersNoMoreThanItsShare() {
        limit.admits("a");
        limit.admits("a");
        limit.admits("b");
        limit.admits("c");
        limit.admits("d");
        assertTrue(limit.admits("a"));
    }
}
