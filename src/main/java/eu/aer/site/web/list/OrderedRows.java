package eu.aer.site.web.list;

import eu.aer.site.web.CountedRows;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows of a list, a page at a time, in the order of the column that the person has chosen. */
public abstract class OrderedRows<T, O extends Enum<O>> extends CountedRows<T> {

    private final Map<String, O> orders;
    private final O usual;
    private final boolean usuallyDescending;

    /**
     * @param orders what each column that sorts is ordered by, by the field of the column
     * @param usual the order before anybody has chosen one
     */
    protected OrderedRows(Map<String, O> orders, O usual, boolean usuallyDescending) {
        this.orders = orders;
        this.usual = usual;
        this.usuallyDescending = usuallyDescending;
    }

    protected abstract List<T> page(O order, boolean descending, int first, int size);

    protected abstract Object key(T row);

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return sorts.values().stream()
                .filter(sort -> sort.isActive() && orders.containsKey(sort.getField()))
                .findFirst()
                .map(sort -> page(orders.get(sort.getField()), sort.getOrder() == SortOrder.DESCENDING, first, size))
                .orElseGet(() -> page(usual, usuallyDescending, first, size));
    }

    @Override
    public String getRowKey(T row) {
        return key(row).toString();
    }
}
