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
        var shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(shown, (context, component) -> {
            if (component instanceof UIInput input && input.getSubmittedValue() != null) {
                take(input, faces, rest);
            }
            return VisitResult.ACCEPT;
        });
        // nobody has asked yet whether it is right
        for (var messages = faces.getMessages(); messages.hasNext(); messages.remove()) {
            messages.next();
        }
        return rest;
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
