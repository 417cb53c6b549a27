package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2022, 2022-01-01, 2022-12-31", "2024-02, 2024-02-01, 2024-02-29", "2025-02-28, 2025-02-28, 2025-02-28"
    })
    void meansItsFirstAndItsLastDay(String text, LocalDate first, LocalDate last) {
        var date = PartialDate.parse(text);
        assertEquals(first, date.firstDay());
        assertEquals(last, date.lastDay());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "2022-13", "2023-02-29", "2022-1", "2022-01-01T00:00", "28.02.2025"})
    void refusesWhatIsNoDate(String text) {
        assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
    }

    @Test
    void isWrittenAsPeopleWriteIt() {
        assertEquals("21 January 2010", PartialDate.parse("2010-01-21").inWords(Locale.ENGLISH));
        assertEquals("21 janvier 2010", PartialDate.parse("2010-01-21").inWords(Locale.FRENCH));
        assertEquals("Januar 2010", PartialDate.parse("2010-01").inWords(Locale.GERMAN));
        assertEquals("2010", PartialDate.parse("2010").inWords(Locale.ENGLISH));
    }
}
