package eu.aer.site.web.list;

import eu.aer.site.column.ColumnChoices;
import eu.aer.site.web.form.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.primefaces.component.column.Column;

/**
 * Which columns of the list on this screen the person wants to see; for the tag {@code aer:columns}. What can be chosen are the
 * columns that the view gives an id, in its order.
 */
@Named
@RequestScoped
public class ListColumns {

    @Inject
    ColumnChoices choices;

    @Inject
    Feedback feedback;

    private List<String> shown = List.of();

    /** Takes what is not wanted out of the table, before it is drawn. */
    public void apply(String table) {
        var hidden = choices.hidden(screen());
        columns(table).forEach(column -> column.setRendered(!hidden.contains(column.getId())));
        shown = columns(table)
                .map(UIComponent::getId)
                .filter(id -> !hidden.contains(id))
                .toList();
    }

    public void choose(String table) {
        var hidden = columns(table)
                .map(UIComponent::getId)
                .filter(id -> !shown.contains(id))
                .toList();
        if (feedback.attempt(() -> choices.hide(screen(), hidden))) {
            feedback.done("site.columnsChosen");
        }
    }

    /** The ids of the columns by their heads. */
    public Map<String, String> of(String table) {
        var names = new LinkedHashMap<String, String>();
        columns(table).forEach(column -> names.put(column.getHeaderText(), column.getId()));
        return names;
    }

    private static Stream<Column> columns(String table) {
        return FacesContext.getCurrentInstance().getViewRoot().findComponent(table).getChildren().stream()
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .filter(column -> !column.getId().startsWith(UIViewRoot.UNIQUE_ID_PREFIX));
    }

    private static String screen() {
        return FacesContext.getCurrentInstance()
                .getViewRoot()
                .getViewId()
                .replaceFirst("^/admin/", "")
                .replaceFirst("\\.xhtml$", "");
    }

    public List<String> getShown() {
        return shown;
    }

    public void setShown(List<String> shown) {
        this.shown = List.copyOf(shown);
    }
}
