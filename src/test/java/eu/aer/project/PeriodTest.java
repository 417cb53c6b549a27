package eu.aer.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        // to the day: both ends belong to it
        "2022-01-10, 2025-02-28, 2022-01-09, PLANNED",
        "2022-01-10, 2025-02-28, 2022-01-10, ONGOING",
        "2022-01-10, 2025-02-28, 2025-02-28, ONGOING",
        "2022-01-10, 2025-02-28, 2025-03-01, COMPLETED",
        // to the month: from its first day to its last
        "2022-01, 2024-02, 2021-12-31, PLANNED",
        "2022-01, 2024-02, 2022-01-01, ONGOING",
        "2022-01, 2024-02, 2024-02-29, ONGOING",
        "2022-01, 2024-02, 2024-03-01, COMPLETED",
        // to the year
        "2022, 2024, 2021-12-31, PLANNED",
        "2022, 2024, 2024-12-31, ONGOING",
        "2022, 2024, 2025-01-01, COMPLETED",
        // one of them or none known
        "2022, , 2030-01-01, ONGOING",
        ", 2024, 2024-12-31, PLANNED",
        ", 2024, 2025-01-01, COMPLETED",
        ", , 2024-01-01, PLANNED"
    })
    void stateFollowsFromTheDates(String start, String end, LocalDate today, ProjectState state) {
        assertEquals(state, period(start, end).state(today));
    }

    @Test
    void anEndBeforeTheStartIsAMistake() {
        assertFalse(period("2024-05", "2024-04").isInOrder());
        assertTrue(period("2024-05-31", "2024-05").isInOrder());
        assertTrue(period("2024-05", "2024").isInOrder());
        assertTrue(period(null, "2024").isInOrder());
    }

    @Test
    void aYearThatNobodyMeansIsAMistake() {
        assertFalse(period("0001", null).isLikely());
        assertFalse(period("2024", "9999").isLikely());
        assertTrue(period("1985-01-01", "2100-12").isLikely());
        assertTrue(period(null, null).isLikely());
    }

    @Test
    void howLongItLastsFollowsFromTheDatesAndElseFromThePlan() {
        assertEquals(Optional.of(24), period("2024-01", "2025-12").duration());
        assertEquals(
                Optional.of(24),
                new Period(date("2024-01"), date("2025-12"), true, 36).duration(),
                "what the dates say is known better");
        assertEquals(Optional.of(36), new Period(null, date("2025-12"), true, 36).duration());
        assertEquals(Optional.empty(), period("2024-01", null).duration());
    }

    private static Period period(String start, String end) {
        return new Period(date(start), date(end));
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
