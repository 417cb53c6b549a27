package eu.aer.project.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.aer.project.Budget;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Budget EU_BELONG = budget("1666663.03", "1499996.74");

    @Test
    void isWrittenAsTheLanguageDoes() {
        assertEquals("€1,666,663.03", new Money(EU_BELONG, Locale.ENGLISH).getTotal());
        assertEquals("1\u202f666\u202f663,03\u00a0€", new Money(EU_BELONG, Locale.FRENCH).getTotal());
        assertEquals("1.666.663,03\u00a0€", new Money(EU_BELONG, Locale.GERMAN).getTotal());
    }

    @Test
    void theSharesAddUp() {
        var money = new Money(EU_BELONG, Locale.ENGLISH);
        assertEquals("€166,666.29", money.getOwnContribution());
        assertEquals("90%", money.getEuShare());
        assertEquals("10%", money.getOwnShare());
        assertEquals("33.3%", new Money(budget("3", "1"), Locale.ENGLISH).getEuShare());
    }

    @Test
    void whatIsNotKnownIsNotShown() {
        var money = new Money(budget("100", null), Locale.ENGLISH);
        assertEquals("€100.00", money.getTotal());
        assertEquals(
                "", money.getEuContribution() + money.getOwnContribution() + money.getEuShare() + money.getOwnShare());
        assertEquals("", new Money(budget("0", "0"), Locale.ENGLISH).getEuShare());
    }

    @Test
    void moreThanTheTotalIsAMistake() {
        assertFalse(budget("1", "1.01").isWithinTotal());
        assertFalse(new Budget(null, null, "XQX").isCurrencyKnown());
    }

    private static Budget budget(String total, String eu) {
        return new Budget(new BigDecimal(total), eu == null ? null : new BigDecimal(eu), Budget.EURO);
    }
}
