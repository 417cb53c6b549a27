package eu.aer.project.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.project.Budget;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Between which amounts a project may cost.
 *
 * @param least null where there is none
 * @param most null where there is none
 * @param currency ISO 4217, as in {@link Budget}
 */
public record BudgetRange(
        @DecimalMin(value = "0", message = "project.amountRange")
        @Digits(integer = 13, fraction = 2, message = "project.amountRange")
        BigDecimal least,

        @DecimalMin(value = "0", message = "project.amountRange")
        @Digits(integer = 13, fraction = 2, message = "project.amountRange")
        BigDecimal most,

        @NotNull String currency) {

    public static final BudgetRange UNKNOWN = new BudgetRange(null, null, Budget.EURO);

    public BudgetRange {
        currency = currency == null ? Budget.EURO : currency;
    }

    @JsonIgnore
    @AssertTrue(message = "call.budgetOrder")
    public boolean isInOrder() {
        return least == null || most == null || least.compareTo(most) <= 0;
    }

    @JsonIgnore
    @AssertTrue(message = "project.currencyUnknown")
    public boolean isCurrencyKnown() {
        return new Budget(most, null, currency).isCurrencyKnown();
    }
}
