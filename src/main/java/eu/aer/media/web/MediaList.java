package eu.aer.media.web;

import eu.aer.account.web.Notices;
import eu.aer.media.AssetFilter;
import eu.aer.media.Assets;
import eu.aer.media.Assets.Order;
import eu.aer.media.ListedAsset;
import eu.aer.site.web.list.OrderedRows;
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
    private final Page rows = new Page();
    private transient Collection<String> tags;

    public void open() throws IOException {
        notices.open(() -> {
            var given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            PARAMETERS.forEach(name -> asked.put(name, Objects.requireNonNullElse(given.get(name), "")));
            rows.recount();
        });
    }

    /** Files have come in beside the list. */
    public void refresh() {
        rows.recount();
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

    public OrderedRows<ListedAsset, Order> getRows() {
        return rows;
    }

    private class Page extends OrderedRows<ListedAsset, Order> {

        Page() {
            super(ORDERS, Order.CHANGED, true);
        }

        @Override
        protected int count() {
            return assets.count(filter());
        }

        @Override
        protected List<ListedAsset> page(Order order, boolean descending, int first, int size) {
            return assets.page(filter(), order, descending, first, size);
        }

        @Override
        protected Object key(ListedAsset row) {
            return row.publicId();
        }
    }
}
