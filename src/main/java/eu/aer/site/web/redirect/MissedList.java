package eu.aer.site.web.redirect;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.site.redirect.MissedAddress;
import eu.aer.site.redirect.MissedAddresses;
import eu.aer.site.redirect.MissedAddresses.Order;
import eu.aer.site.web.form.Feedback;
import eu.aer.site.web.list.OrderedRows;
import eu.aer.site.web.list.Ticks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

    private final Page rows = new Page();
    private final Ticks ticks = new Ticks();
    private String words = "";
    private boolean ignored;

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            rows.recount();
        });
    }

    public void ignore(MissedAddress row) {
        if (feedback.attempt(() -> addresses.ignore(List.of(row.getId()), !ignored))) {
            feedback.done(ignored ? "site.missedShown" : "site.missedIgnored", row.getPath());
        }
        rows.recount();
    }

    public void remove(MissedAddress row) {
        if (feedback.attempt(() -> addresses.remove(List.of(row.getId())))) {
            feedback.done("site.missedRemoved", row.getPath());
        }
        rows.recount();
    }

    public void ignoreTicked() {
        change(ids -> addresses.ignore(ids, !ignored), ignored ? "site.missedAllShown" : "site.missedAllIgnored");
    }

    public void removeTicked() {
        change(addresses::remove, "site.missedAllRemoved");
    }

    private void change(Consumer<List<Long>> action, String sentence) {
        var ids = ticks.ids();
        if (ids.isEmpty()) {
            feedback.refuse("site.bulkNone");
        } else if (feedback.attempt(() -> action.accept(ids))) {
            feedback.done(sentence, ids.size());
            ticks.clear();
        }
        rows.recount();
    }

    public Ticks getTicks() {
        return ticks;
    }

    public OrderedRows<MissedAddress, Order> getRows() {
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

    private class Page extends OrderedRows<MissedAddress, Order> {

        Page() {
            super(ORDERS, Order.HITS, true);
        }

        @Override
        protected int count() {
            return addresses.count(words, ignored);
        }

        @Override
        protected List<MissedAddress> page(Order order, boolean descending, int first, int size) {
            return addresses.page(words, ignored, order, descending, first, size);
        }

        @Override
        protected Object key(MissedAddress row) {
            return row.getId();
        }
    }
}
