package eu.aer.site.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlPanelGroup;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/** Finds the fields of the view at hand. */
@ApplicationScoped
public class Fields {

    /** The client id of the field that holds a property, {@code blocks[2].html}; none when the view shows no such field. */
    public Optional<String> clientId(String property) {
        var found = new AtomicReference<String>();
        visit(FieldName.ofProperty(property), (component, clientId) -> found.set(clientId));
        return Optional.ofNullable(found.get());
    }

    /**
     * Does something with the field, in the row that holds it: by a visit and not by a search, so that the rows of a repetition are
     * seen each for itself.
     *
     * @return whether there is one
     */
    boolean visit(FieldName wanted, BiConsumer<UIComponent, String> deed) {
        var faces = FacesContext.getCurrentInstance();
        var shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        return faces.getViewRoot().visitTree(shown, (context, component) -> {
            var clientId = component.getClientId(faces);
            if (!mayHaveMessage(component) || !wanted.isOf(clientId)) {
                return VisitResult.ACCEPT;
            }
            deed.accept(component, clientId);
            return VisitResult.COMPLETE;
        });
    }

    /** A field, or a place that stands for what several fields together must hold. */
    private static boolean mayHaveMessage(UIComponent component) {
        return component instanceof UIInput || component instanceof HtmlPanelGroup;
    }
}
