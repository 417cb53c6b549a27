package eu.aer.site.web.form;

import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of money in a field, as people of any language of the site type it: {@code 1666663.03}, {@code 1,666,663.03},
 * {@code 1.666.663,03}, {@code 1 666 663,03}. Empty: not known.
 */
@ApplicationScoped
@FacesConverter(value = "eu.aer.money", managed = true)
public class MoneyInput implements Converter<BigDecimal> {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern SIGN = Pattern.compile("\\s*[-−–]");
    private static final Pattern FORM = Pattern.compile("(\\d+|\\d{1,3}(?:([.,])\\d{3})+?)(?:([.,])(\\d{1,2}))?");

    @Inject
    Texts texts;

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return parse(typed)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        texts.get(
                                faces.getViewRoot().getLocale(),
                                isNegative(typed) ? "common.amountNegative" : "common.amountForm",
                                field.getAttributes().getOrDefault("label", field.getId())),
                        null)));
    }

    /** Whether it would be an amount without the sign before it. */
    public static boolean isNegative(String typed) {
        var sign = SIGN.matcher(typed);
        return sign.lookingAt() && parse(typed.substring(sign.end())).isPresent();
    }

    /** None when it is no amount. */
    public static Optional<BigDecimal> parse(String typed) {
        var amount = FORM.matcher(SPACES.matcher(typed).replaceAll(""));
        // one sign cannot both group thousands and begin the cents
        if (!amount.matches() || amount.group(2) != null && amount.group(2).equals(amount.group(3))) {
            return Optional.empty();
        }
        var cents =
                Optional.ofNullable(amount.group(4)).map(digits -> "." + digits).orElse("");
        return Optional.of(new BigDecimal(amount.group(1).replaceAll("[.,]", "") + cents));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
