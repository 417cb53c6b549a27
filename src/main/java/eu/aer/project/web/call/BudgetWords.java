package eu.aer.project.web.call;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.project.call.BudgetRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** Between which amounts a project may cost, as it is written in one language. */
@ApplicationScoped
public class BudgetWords {

    @Inject
    Texts texts;

    /** Empty where nothing is known. */
    String of(BudgetRange budget, Language language) {
        if (budget.least() == null && budget.most() == null) {
            return "";
        }
        if (budget.least() == null) {
            return texts.get(language, "call.budgetUpTo", amount(budget.most(), budget, language));
        }
        return budget.most() == null
                ? texts.get(language, "call.budgetFrom", amount(budget.least(), budget, language))
                : texts.get(
                        language,
                        "call.budgetBetween",
                        amount(budget.least(), budget, language),
                        amount(budget.most(), budget, language));
    }

    /** Without cents where there are none: a range is round. */
    private static String amount(BigDecimal amount, BudgetRange budget, Language language) {
        var format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(Currency.getInstance(budget.currency()));
        var digits = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }
}
