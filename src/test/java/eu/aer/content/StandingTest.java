package eu.aer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        ", 1, , , , DRAFT",
        ", 2, 1, , , IN_REVIEW",
        ", 2, 2, 2027-01-01T00:00:00Z, , SCHEDULED",
        ", 2, , , 2026-01-01T00:00:00Z, EXPIRED",
        "2, 2, , , , LIVE",
        "2, 2, , , 2027-01-01T00:00:00Z, LIVE",
        "1, 2, , , , LIVE_WITH_DRAFT",
        "1, 3, 2, , , LIVE_IN_REVIEW",
        "1, 3, , 2027-01-01T00:00:00Z, , LIVE_SCHEDULED"
    })
    void aStatusIsDerived(
            Integer live, int latest, Integer review, Instant goLiveAt, Instant expireAt, Status expected) {
        assertEquals(expected, new Standing(live, latest, review, goLiveAt, expireAt).status());
    }
}
