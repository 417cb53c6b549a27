package eu.aer.media.web;

import eu.aer.account.web.Notices;
import eu.aer.media.AssetFilter;
import eu.aer.media.Assets;
import eu.aer.media.Assets.Order;
import eu.aer.media.ListedAsset;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** All files, filtered by the parameters of the address, the latest change first. */
@Named
@ViewScoped
public class MediaList implements Serializable {

    private static final List<String> PARAMETERS = List.of("words", "kind", "tag");
    private static final Map<String, Order> ORDERS =
            Map.of("fileName", Order.NAME, "size", Order.SIZE, "changedAt", Order.CHANGED);

    @Inject
    transient Assets assets;

    @Inject
    transient Notices notices;

    private final Map<String, String> asked = new HashMap<>();
    private final LazyDataModel<ListedAsset> rows = new Page();
    private transient Collection<String> tags;

    public void open() throws IOException {
        notices.open(() -> {
            var given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            PARAMETERS.forEach(name -> asked.put(name, Objects.requireNonNullElse(given.get(name), "")));
            rows.setRowCount(assets.count(filter()));
        });
    }

    /** Files have come in beside the list. */
    public void refresh() {
        rows.setRowCount(assets.count(filter()));
    }

    private AssetFilter filter() {
        return MediaFilter.parse(asked::get);
    }

    public Map<String, String> getAsked() {
        return asked;
    }

    public boolean isFiltered() {
        return !filter().isEmpty();
    }

    public List<String> getKinds() {
        return List.of(MediaFilter.IMAGE, MediaFilter.DOCUMENT);
    }

    public Collection<String> getTags() {
        if (tags == null) {
            tags = assets.tags();
        }
        return tags;
    }

    public LazyDataModel<ListedAsset> getRows() {
        return rows;
    }

    private class Page extends LazyDataModel<ListedAsset> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return assets.count(filter());
        }

        @Override
        public List<ListedAsset> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            return sorts.values().stream()
                    .filter(SortMeta::isActive)
                    .findFirst()
                    .map(sort -> assets.page(
                            filter(),
                            ORDERS.getOrDefault(sort.getField(), Order.CHANGED),
                            sort.getOrder() == SortOrder.DESCENDING,
                            first,
                            size))
                    .orElseGet(() -> assets.page(filter(), Order.CHANGED, true, first, size));
        }

        @Override
        public String getRowKey(ListedAsset row) {
            return row.publicId();
        }
    }
}
