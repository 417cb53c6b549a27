package eu.aer.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "=a\nb"})
    void aTextThatWouldBeRunIsMarkedAsText(String text) {
        assertEquals("'" + text, Spreadsheet.harmless(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Youth", "a=b", "3 - 4", "Ärzte\nund mehr"})
    void anyOtherTextStaysAsItIs(String text) {
        assertSame(text, Spreadsheet.harmless(text));
    }

    @Test
    void aNumberStaysANumber() {
        assertEquals(-1, Spreadsheet.harmless(-1));
    }
}
