package eu.aer.project.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.project.call.Course.Ending;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate LAST = LocalDate.of(2027, 5, 4);

    @Test
    void itClosesSoonForAWeekAndIsOpenToTheEndOfItsLastDay() {
        var course = new Course(LAST, null, null);
        assertEquals(CallState.OPEN, course.state(LAST.minusDays(8)));
        assertEquals(CallState.CLOSING_SOON, course.state(LAST.minusDays(7)));
        assertEquals(CallState.CLOSING_SOON, course.state(LAST));
        assertEquals(CallState.CLOSED, course.state(LAST.plusDays(1)));
        assertTrue(course.isOpenAt(Instant.parse("2027-05-04T21:59:59Z"), BRUSSELS));
        assertFalse(course.isOpenAt(Instant.parse("2027-05-04T22:00:00Z"), BRUSSELS), "midnight in Brussels");
    }

    @Test
    void withoutADayItIsOpenUntilSomebodyEndsIt() {
        assertEquals(CallState.OPEN, new Course(null, null, null).state(LAST));
        assertTrue(new Course(null, null, null).isOpenAt(Instant.MAX.minusSeconds(100_000_000), ZoneId.of("UTC")));
        assertEquals(Optional.empty(), new Course(null, null, null).end(BRUSSELS));
        assertEquals(CallState.CLOSED, new Course(null, Ending.CLOSED, Instant.EPOCH).state(LAST));
    }

    @Test
    void whatSomebodyHasEndedTakesOnlyWhatWasBegunBefore() {
        var ended = Instant.parse("2027-05-01T10:00:00Z");
        var course = new Course(LAST, Ending.FILLED, ended);
        assertEquals(CallState.FILLED, course.state(LAST.minusDays(3)));
        assertTrue(course.isOpenAt(ended.minusSeconds(1), BRUSSELS));
        assertFalse(course.isOpenAt(ended, BRUSSELS));
        assertEquals(Optional.of(LocalDate.of(2027, 5, 1)), course.end(BRUSSELS));
    }

    @Test
    void whoMarksItAfterItsLastDayDoesNotMoveItsEnd() {
        var course = new Course(LAST, Ending.FILLED, Instant.parse("2027-06-01T10:00:00Z"));
        assertEquals(Optional.of(LAST), course.end(BRUSSELS));
        assertFalse(course.isOpenAt(Instant.parse("2027-05-20T10:00:00Z"), BRUSSELS));
    }
}
