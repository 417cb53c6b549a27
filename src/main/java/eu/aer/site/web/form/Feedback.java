package eu.aer.site.web.form;

import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Map;

/**
 * Tells the person what an activity refused, beside the field that it concerns where there is one ({@link FieldName}), otherwise at the
 * head of the view.
 */
@ApplicationScoped
public class Feedback {

    @Inject
    Notices notices;

    @Inject
    Fields fields;

    @Inject
    Texts texts;

    @Inject
    ViolationTexts violationTexts;

    /** @return whether the activity did what was asked */
    public boolean attempt(Runnable activity) {
        return attempt(activity, Map.of());
    }

    /** @param fields the field that each code of a {@link DomainException} concerns, by its id */
    public boolean attempt(Runnable activity, Map<String, String> fields) {
        try {
            activity.run();
            return true;
        } catch (DomainException refusal) {
            refuse(refusal, fields);
        } catch (ConstraintViolationException invalid) {
            FacesContext.getCurrentInstance().validationFailed();
            invalid.getConstraintViolations().forEach(this::refuse);
        }
        return false;
    }

    /** Says what is still missing for what was asked. */
    public void refuse(String key) {
        notices.error(key);
    }

    public void done(String key, Object... arguments) {
        notices.done(key, arguments);
    }

    public void warn(String key, Object... arguments) {
        notices.warn(key, arguments);
    }

    /** The sentences of this request are told on the view that the person is sent to. */
    public void keep() {
        notices.keep();
    }

    private void refuse(DomainException refusal, Map<String, String> fields) {
        var arguments = refusal.arguments().toArray();
        var field = fields.get(refusal.code());
        if (field != null && tell(FieldName.of(field), texts.get(violationTexts.locale(), refusal.code(), arguments))) {
            FacesContext.getCurrentInstance().validationFailed();
        } else {
            notices.error(refusal.code(), arguments);
        }
    }

    private void refuse(ConstraintViolation<?> violation) {
        var sentence = violationTexts.sentence(violation);
        if (!tell(FieldName.of(violation.getPropertyPath()), sentence)) {
            // without a field of its own the sentence names the property
            notices.errorAt(null, violation.getPropertyPath() + ": " + sentence);
        }
    }

    private boolean tell(FieldName wanted, String sentence) {
        return fields.visit(wanted, (component, clientId) -> {
            if (component instanceof UIInput input) {
                input.setValid(false);
            }
            notices.errorAt(clientId, named(component, sentence));
        });
    }

    /** A field without a label that is seen is named in the sentence. */
    private static String named(UIComponent field, String sentence) {
        var attributes = field.getAttributes();
        return attributes.get("named") == null ? sentence : attributes.get("label") + ": " + sentence;
    }
}
