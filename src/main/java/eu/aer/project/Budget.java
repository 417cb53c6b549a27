package eu.aer.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/**
 * What a project costs and what the European Union gives to it.
 *
 * @param total null where it was not published
 * @param euContribution part of the total; null where it was not published
 * @param currency ISO 4217, {@code EUR}
 */
public record Budget(
        @DecimalMin(value = "0", message = "project.amountRange")
        @Digits(integer = 13, fraction = 2, message = "project.amountRange")
        BigDecimal total,

        @DecimalMin(value = "0", message = "project.amountRange")
        @Digits(integer = 13, fraction = 2, message = "project.amountRange")
        BigDecimal euContribution,

        @NotNull String currency) {

    public static final String EURO = "EUR";
    public static final Budget UNKNOWN = new Budget(null, null, EURO);

    public Budget {
        // an older revision, or a form without a choice, may lack it
        currency = currency == null ? EURO : currency;
    }

    /** The Union's part of the total as a fraction, to four places; none while one of the two is unknown. */
    public Optional<BigDecimal> euShare() {
        return total == null || euContribution == null || total.signum() == 0
                ? Optional.empty()
                : Optional.of(euContribution.divide(total, 4, RoundingMode.HALF_UP));
    }

    @JsonIgnore
    @AssertTrue(message = "project.moreThanTotal")
    public boolean isWithinTotal() {
        return total == null || euContribution == null || euContribution.compareTo(total) <= 0;
    }

    @JsonIgnore
    @AssertTrue(message = "project.currencyUnknown")
    public boolean isCurrencyKnown() {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(currency));
    }
}
