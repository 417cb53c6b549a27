package eu.aer.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionProgrammesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erasmus+ (European Youth Together)",
                "Asylum, Migration and Integration Fund (AMIF)",
                "Interreg V-A France – Wallonie",
                "LIFE 2027",
                "Fonds social européen",
                "FEDER",
                "Europäischer Sozialfonds Plus"
            })
    void knowsThoseOfTheUnion(String programme) {
        assertTrue(UnionProgrammes.include(programme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nordic Council of Ministers", "Life in our villages", "Sparkling regions"})
    void leavesOthersAlone(String programme) {
        assertFalse(UnionProgrammes.include(programme));
    }
}
