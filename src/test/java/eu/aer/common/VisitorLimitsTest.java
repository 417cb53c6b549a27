package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.fixture.TickingClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisitorLimitsTest {

    private final TickingClock clock = new TickingClock();
    private final VisitorLimits limits = new VisitorLimits(20, 1000, clock);

    @Test
    void countsTheNetworkOfOnePersonTogether() {
        assertEquals(VisitorLimits.network("192.0.2.1"), VisitorLimits.network("192.0.2.254"));
        assertNotEquals(VisitorLimits.network("192.0.2.1"), VisitorLimits.network("192.0.3.1"));
        assertEquals(VisitorLimits.network("2001:db8:1:2::1"), VisitorLimits.network("2001:db8:1:2:ffff::9"));
        assertNotEquals(VisitorLimits.network("2001:db8:1:2::1"), VisitorLimits.network("2001:db8:1:3::1"));
        assertEquals(VisitorLimits.network("192.0.2.1"), VisitorLimits.network("::ffff:192.0.2.7"));
    }

    @Test
    void aBusyNetworkWaitsWhileOthersGoOn() {
        var admitted =
                IntStream.range(0, 50).filter(i -> limits.admit("192.0.2." + i)).count();
        assertEquals(20, admitted);
        assertTrue(limits.admit("198.51.100.1"));
        clock.pass(Duration.ofHours(1));
        assertTrue(limits.admit("192.0.2.1"));
    }

    @Test
    void theFormAsAWholeHasAnEnd() {
        IntStream.range(0, 1000).forEach(i -> assertTrue(limits.admit("10." + i / 200 + "." + i % 200 + ".1")));
        assertFalse(limits.admit("192.0.2.1"));
    }
}
