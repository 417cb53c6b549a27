package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Governance & Structure | governance-structure",
                "L’Assemblée des régions d’Europe | lassemblee-des-regions-deurope",
                "Straße nach Łódź | strasse-nach-lodz",
                "  -- Œuvre --  | oeuvre",
                "AER Priorities 2020–2025! | aer-priorities-2020-2025"
            })
    void transliteratesATitle(String title, String slug) {
        assertEquals(slug, Slug.of(title));
    }

    @Test
    void cutsALongTitleBetweenWords() {
        var slug = Slug.of("region ".repeat(40));
        assertTrue(slug.length() <= Slug.MAX_LENGTH && slug.endsWith("region"), slug);
        assertTrue(Slug.isValid(slug));
    }

    @Test
    void hasNothingForAnotherScript() {
        assertEquals("", Slug.of("Ευρώπη".replaceAll("[^\\p{InGREEK}]", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a--b", "-a", "a-", "a/b", "é", "a b"})
    void refusesWhatIsNone(String text) {
        assertFalse(Slug.isValid(text));
    }
}
