package eu.aer.site.web.redirect;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.site.redirect.MissedAddress;
import eu.aer.site.redirect.MissedAddresses;
import eu.aer.site.redirect.MissedAddresses.Order;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** Addresses not found, those most asked for first; {@code ?words=} searches, {@code ?ignored=true} shows those put aside. */
@Named
@ViewScoped
public class MissedList implements Serializable {

    private static final Map<String, Order> ORDERS = Map.of(
            "path", Order.PATH, "hits", Order.HITS, "firstSeenAt", Order.FIRST_SEEN, "lastSeenAt", Order.LAST_SEEN);

    @Inject
    transient MissedAddresses addresses;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private final LazyDataModel<MissedAddress> rows = new Page();
    private String words = "";
    private boolean ignored;

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            recount();
        });
    }

    private void recount() {
        rows.setRowCount(addresses.count(words, ignored));
    }

    public void ignore(MissedAddress row) {
        if (feedback.attempt(() -> addresses.ignore(row.getId(), !ignored))) {
            feedback.done(ignored ? "site.missedShown" : "site.missedIgnored", row.getPath());
        }
        recount();
    }

    public void remove(MissedAddress row) {
        if (feedback.attempt(() -> addresses.remove(row.getId()))) {
            feedback.done("site.missedRemoved", row.getPath());
        }
        recount();
    }

    public LazyDataModel<MissedAddress> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public boolean isIgnored() {
        return ignored;
    }

    public void setIgnored(boolean ignored) {
        this.ignored = ignored;
    }

    private class Page extends LazyDataModel<MissedAddress> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return addresses.count(words, ignored);
        }

        @Override
        public List<MissedAddress> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            return sorts.values().stream()
                    .filter(SortMeta::isActive)
                    .findFirst()
                    .map(sort -> addresses.page(
                            words,
                            ignored,
                            ORDERS.getOrDefault(sort.getField(), Order.HITS),
                            sort.getOrder() == SortOrder.DESCENDING,
                            first,
                            size))
                    .orElseGet(() -> addresses.page(words, ignored, Order.HITS, true, first, size));
        }

        @Override
        public String getRowKey(MissedAddress row) {
            return row.getId().toString();
        }
    }
}
