package eu.aer.project.web;

import eu.aer.project.Budget;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** A budget as it is written in one language; what is not known is empty. */
public class Money {

    private final Budget budget;
    private final Locale locale;

    Money(Budget budget, Locale locale) {
        this.budget = budget;
        this.locale = locale;
    }

    public String getTotal() {
        return amount(budget.total());
    }

    public String getEuContribution() {
        return amount(budget.euContribution());
    }

    public String getOwnContribution() {
        return budget.euShare().isEmpty() ? "" : amount(budget.total().subtract(budget.euContribution()));
    }

    public String getEuShare() {
        return budget.euShare().map(this::percent).orElse("");
    }

    public String getOwnShare() {
        return budget.euShare().map(BigDecimal.ONE::subtract).map(this::percent).orElse("");
    }

    private String amount(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(budget.currency()));
        format.setMinimumFractionDigits(2);
        return format.format(amount);
    }

    private String percent(BigDecimal share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
