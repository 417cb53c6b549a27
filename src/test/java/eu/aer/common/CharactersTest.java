package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void whatNoDatabaseTakesIsLeftOutAndNothingElse() {
        assertEquals("abcdef", Characters.storable("a\0b\ud83dc\ude00d\ufffee\u0007f\uffff"));
    }

    @Test
    void everythingThatPeopleWriteStays() {
        var text = "Tab\t, line\r\nend, é, 😀, 👩‍👩‍👧, مرحبا, שלום, \u202bx\u202c, \u00ad, �";
        assertSame(text, Characters.storable(text));
    }

    @Test
    void aPlainTextIsTrimmedAndInOneForm() {
        assertEquals("é\nx", Characters.plain(" e\u0301\r\nx\u0000 "));
        assertEquals("", Characters.plain(null));
    }

    @Test
    void aTextIsShortenedBetweenCharacters() {
        assertEquals("a😀", Characters.shortened("a😀😀", 4));
        assertEquals("a😀😀", Characters.shortened("a😀😀", 5));
        assertEquals("a", Characters.shortened("a bc", 2));
    }
}
