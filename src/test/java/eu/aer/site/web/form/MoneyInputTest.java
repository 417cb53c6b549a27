package eu.aer.site.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1666663.03",
                "1666663,03",
                "1,666,663.03",
                "1.666.663,03",
                "1 666 663,03",
                "1\u202f666\u202f663,03",
                "1'666'663.03",
                " 1666663.03 "
            })
    void anAmountIsReadHoweverItIsWritten(String typed) {
        assertEquals(Optional.of(new BigDecimal("1666663.03")), MoneyInput.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,500", "1.500", "1500", "1 500"})
    void threeDigitsAfterASignAreThousands(String typed) {
        assertEquals(Optional.of(new BigDecimal("1500")), MoneyInput.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e6", "12,34,56", "1,50,000", "10 EUR", "1.666.663.03", "1.2345", "."})
    void whatIsNoAmountIsRefused(String typed) {
        assertEquals(Optional.empty(), MoneyInput.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "' -1,666.00', true", "−12.50, true", "1, false", "-, false", "-abc, false", "1-1, false"})
    void aNegativeAmountIsToldFromWhatIsNone(String typed, boolean negative) {
        assertEquals(negative, MoneyInput.isNegative(typed));
    }
}
