package eu.aer.site.web.editor;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes what a form has been sent into its model field by field, outside the usual phases: there one field that cannot be converted,
 * half a date, keeps all others from being taken.
 */
final class HalfTyped {

    private HalfTyped() {}

    /** @return what cannot be taken, by the names of the fields */
    static Map<String, String> take(UIComponent form) {
        var faces = FacesContext.getCurrentInstance();
        var rest = new LinkedHashMap<String, String>();
        visit(form, faces, input -> {
            if (input.getSubmittedValue() != null) {
                take(input, faces, rest);
            }
        });
        // nobody has asked yet whether it is right
        for (var messages = faces.getMessages(); messages.hasNext(); messages.remove()) {
            messages.next();
        }
        return rest;
    }

    /** After a validation that failed: takes what could be read. */
    static void takeRead(UIComponent form) {
        var faces = FacesContext.getCurrentInstance();
        visit(form, faces, input -> {
            if (input.isValid() && input.isLocalValueSet()) {
                input.updateModel(faces);
            }
        });
    }

    private static void visit(UIComponent form, FacesContext faces, Consumer<UIInput> deed) {
        var shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(shown, (context, component) -> {
            if (component instanceof UIInput input) {
                deed.accept(input);
            }
            return VisitResult.ACCEPT;
        });
    }

    private static void take(UIInput input, FacesContext faces, Map<String, String> rest) {
        var typed = input.getSubmittedValue();
        input.validate(faces);
        if (input.isValid()) {
            input.updateModel(faces);
        } else {
            input.setValid(true);
            rest.put(input.getClientId(faces), typed.toString());
        }
    }
}
