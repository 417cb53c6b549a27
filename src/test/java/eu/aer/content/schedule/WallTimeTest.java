package eu.aer.content.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.DomainException;
import eu.aer.content.schedule.WallTime.Turn;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallTimeTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T14:00, 2026-11-25T13:00:00Z",
        "2026-07-01T14:00, 2026-07-01T12:00:00Z",
        "2027-03-28T01:59, 2027-03-28T00:59:00Z",
        "2027-03-28T03:00, 2027-03-28T01:00:00Z",
        "2026-11-25T14:00:59, 2026-11-25T13:00:00Z",
        "2026-11-25 14:00, 2026-11-25T13:00:00Z"
    })
    void anHourIsThatOfTheZone(String typed, Instant expected) {
        assertEquals(expected, WallTime.parse(typed).in(BRUSSELS, Optional.empty()));
    }

    @Test
    void anHourThatTheClocksSkipIsRefusedAndTheChangeNamed() {
        var refused = assertThrows(
                DomainException.class, () -> WallTime.parse("2027-03-28T02:30").in(BRUSSELS, Optional.empty()));
        assertEquals("content.timeSkipped", refused.code());
        assertEquals(List.of(LocalTime.of(2, 30), LocalTime.of(2, 0), LocalTime.of(3, 0)), refused.arguments());
    }

    @Test
    void anHourThatComesTwiceIsAskedAbout() {
        var twice = WallTime.parse("2026-10-25T02:30");
        assertTrue(twice.comesTwice(BRUSSELS));
        assertEquals(
                "content.timeTwice",
                assertThrows(DomainException.class, () -> twice.in(BRUSSELS, Optional.empty()))
                        .code());
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), twice.in(BRUSSELS, Optional.of(Turn.FIRST)));
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), twice.in(BRUSSELS, Optional.of(Turn.SECOND)));
    }

    @Test
    void whatComesTwiceIsToldApartWhenItIsShown() {
        assertEquals(Optional.of(Turn.FIRST), WallTime.turnOf(Instant.parse("2026-10-25T00:30:00Z"), BRUSSELS));
        assertEquals(Optional.of(Turn.SECOND), WallTime.turnOf(Instant.parse("2026-10-25T01:30:00Z"), BRUSSELS));
        assertEquals(Optional.empty(), WallTime.turnOf(Instant.parse("2026-10-25T02:30:00Z"), BRUSSELS));
    }

    @Test
    void theAnswerAboutAnHourThatComesOnceDoesNotMatter() {
        var once = WallTime.parse("2026-11-25T14:00");
        assertFalse(once.comesTwice(BRUSSELS));
        assertEquals(Instant.parse("2026-11-25T13:00:00Z"), once.in(BRUSSELS, Optional.of(Turn.SECOND)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2026-13-01T10:00",
                "2026-02-30T10:00",
                "25.11.2026 14:00",
                "+99999-01-01T00:00",
                "0001-01-01T00:00"
            })
    void whatIsNoTimeIsRefused(String typed) {
        assertEquals(
                "content.timeForm",
                assertThrows(DomainException.class, () -> WallTime.parse(typed)).code());
    }
}
