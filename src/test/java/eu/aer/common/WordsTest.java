package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Language ITALIAN = new Language("it");

    @Test
    void aReaderGetsHisOwnLanguageOrIsToldWhichOneItIs() {
        var words = new Words(Map.of(Language.ENGLISH, "Regions", Language.FRENCH, "Régions"));
        assertEquals(Optional.of(new Words.Said(Language.FRENCH, "Régions")), words.in(Language.FRENCH));
        assertEquals(Optional.of(new Words.Said(Language.ENGLISH, "Regions")), words.in(Language.GERMAN));
    }

    @Test
    void wordsOfALanguageOutsideTheInterfaceAreBetterThanNone() {
        var words = new Words(Map.of(ITALIAN, "Regioni"));
        assertEquals(Optional.of(new Words.Said(ITALIAN, "Regioni")), words.in(Language.GERMAN));
    }

    @Test
    void blankWordsAreNone() {
        assertTrue(new Words(Map.of(Language.ENGLISH, " ")).isEmpty());
        assertEquals(Optional.empty(), Words.NONE.in(Language.ENGLISH));
    }

    @Test
    void survivesTheDatabaseAndARevision() throws Exception {
        var words = new Words(Map.of(Language.ENGLISH, "Regions", ITALIAN, "Regioni"));
        var converter = new WordsConverter();
        assertEquals(words, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(words)));
        assertEquals("{\"en\":\"Regions\",\"it\":\"Regioni\"}", new ObjectMapper().writeValueAsString(words));
    }

    @Test
    void whatOneLacksTheOtherSays() {
        var one = new Words(Map.of(Language.ENGLISH, "Energy"));
        var other = new Words(Map.of(Language.ENGLISH, "Power", Language.FRENCH, "Énergie"));
        assertEquals(new Words(Map.of(Language.ENGLISH, "Energy", Language.FRENCH, "Énergie")), one.or(other));
    }
}
