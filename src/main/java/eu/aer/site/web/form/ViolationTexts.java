package eu.aer.site.web.form;

import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Violated constraints as sentences in the person's language. A constraint whose message is a key of our texts
 * ({@code message = "project.endsBeforeStart"}) says that; the usual ones have a sentence of ours; others the validator's own.
 */
@ApplicationScoped
public class ViolationTexts {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.\\w+)+");

    @Inject
    Texts texts;

    @Inject
    ValidatorFactory validators;

    Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    String sentence(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        if (KEY.matcher(violation.getMessageTemplate()).matches()) {
            var limit = constraint.getAttributes().get("max");
            return limit == null
                    ? texts.get(locale(), violation.getMessageTemplate())
                    : texts.get(locale(), violation.getMessageTemplate(), limit);
        }
        return switch (constraint.getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> texts.get(locale(), "admin.required");
            case "Size" ->
                texts.get(locale(), "admin.tooLong", constraint.getAttributes().get("max"));
            case "Pattern" -> texts.get(locale(), pattern(violation));
            default -> interpolated(violation);
        };
    }

    private static String pattern(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().endsWith("slug") ? "admin.slugForm" : "admin.wrongForm";
    }

    private String interpolated(ConstraintViolation<?> violation) {
        return validators
                .getMessageInterpolator()
                .interpolate(violation.getMessageTemplate(), new Context(violation), locale());
    }

    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("Nothing to unwrap");
        }
    }
}
