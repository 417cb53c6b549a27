package eu.aer.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorKeyTest {

    /** The key of RFC 6238, appendix B: 12345678901234567890. */
    private static final FactorKey KEY = new FactorKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    /** The last six of the eight digits that the RFC names. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "2000000000,279037", "20000000000,353130"})
    void makesTheCodesOfTheStandard(long second, String code) {
        assertEquals(Optional.of(second / 30), KEY.step(code, Instant.ofEpochSecond(second)));
    }

    @ParameterizedTest
    @CsvSource({"0,true", "30,true", "60,true", "89,true", "90,false"})
    void acceptsTheCodeBeforeAndTheOneAfter(long second, boolean accepted) {
        assertEquals(
                accepted, KEY.step(KEY.code(1), Instant.ofEpochSecond(second)).isPresent());
    }

    @Test
    void isRandomAndPrintsNothingOfItself() {
        var key = FactorKey.random();
        assertNotEquals(key, FactorKey.random());
        assertTrue(key.text().matches("[A-Z2-7]{32}"));
        assertEquals(key.text(), key.grouped().replace(" ", ""));
        assertFalse(key.toString().contains(key.text()));
    }

    @Test
    void tellsTheAppUnderWhichNameToKeepIt() {
        assertEquals(
                "otpauth://totp/aer.example:marie%2Bx%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=aer.example",
                KEY.address("aer.example", "marie+x@example.org"));
    }
}
