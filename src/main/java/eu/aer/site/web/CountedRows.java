package eu.aer.site.web;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;

/** Rows of a table that are counted once when they are shown, although the view and the table both ask how many there are. */
public abstract class CountedRows<T> extends LazyDataModel<T> {

    protected abstract int count();

    /** When a view is opened, after a search, and after something has gone. */
    public void recount() {
        var number = count();
        requestMap().put(this, number);
        setRowCount(number);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        var known = (Integer) requestMap().get(this);
        return known == null ? count() : known;
    }

    private static Map<Object, Object> requestMap() {
        return FacesContext.getCurrentInstance().getAttributes();
    }
}
