package eu.aer.site.web.http;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * The tag {@code aer:each}: repeats its body for each row, as {@code c:forEach} does. There the variable stands for the way to the row,
 * list and all, which every expression goes again; here it stands for the row itself, which is right where a view is drawn in the
 * request that builds it, as all public views are.
 */
public final class EachTag extends TagHandler {

    private final TagAttribute items = getRequiredAttribute("items");
    private final String variable = getRequiredAttribute("var").getValue();

    public EachTag(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var variables = context.getVariableMapper();
        var before = variables.resolveVariable(variable);
        for (var row : (Iterable<?>) items.getObject(context)) {
            variables.setVariable(variable, context.getExpressionFactory().createValueExpression(row, Object.class));
            nextHandler.apply(context, parent);
        }
        variables.setVariable(variable, before);
    }
}
