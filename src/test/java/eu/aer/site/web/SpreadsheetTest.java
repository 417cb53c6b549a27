package eu.aer.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\ta", "\r\n1", " =1", "＝1", "=a\nb"})
    void aTextThatWouldBeRunIsMarkedAsText(String text) {
        assertEquals("'" + text, Spreadsheet.harmless(text));
    }

    /** With § where the mark is expected. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x;§=HYPERLINK(\"https://example.org\")",
                "x\n§=1+1",
                "x\r\n§+1",
                "x\t§-1",
                "x|§@SUM(A1)",
                "x, §-5",
                "x;; \u00a0§＝1",
                "x;\"\"§=1",
                "§\t§=1",
                "§\r§=1",
                "§=1;§=2"
            })
    void aPartThatWouldBeRunIsMarkedAsText(String marked) {
        assertEquals(marked.replace('§', '\''), Spreadsheet.harmless(marked.replace("§", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Youth; a=b", "Youth", "a=b", "3 - 4", "Ärzte\nund mehr"})
    void anyOtherTextStaysAsItIs(String text) {
        assertSame(text, Spreadsheet.harmless(text));
    }

    @Test
    void aNumberStaysANumber() {
        assertEquals(-1, Spreadsheet.harmless(-1));
    }
}
