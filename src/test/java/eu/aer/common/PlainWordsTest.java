package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "École,ecole",
        "STRASSE,strasse",
        "Straße,strasse",
        "Œuvre,oeuvre",
        "Łódź,lodz",
        "Ærø,aero",
        "e\u0301,e",
        "Ευρώπη,ευρωπη"
    })
    void accentsDoNotMatter(String written, String plain) {
        assertEquals(plain, PlainWords.of(written));
        assertEquals(plain, PlainWords.of(plain));
    }

    @Test
    void wordsStandAloneAsTyped() {
        assertEquals(List.of("region", "d'ete"), PlainWords.each("  Région \t d'été "));
        assertEquals(List.of(), PlainWords.each("  "));
    }
}
