package eu.aer.site.web.redirect;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.site.redirect.RedirectRow;
import eu.aer.site.redirect.RedirectTables;
import eu.aer.site.redirect.RedirectTables.Order;
import eu.aer.site.redirect.Redirects;
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

/** Old addresses and where they lead now; {@code ?words=} searches. */
@Named
@ViewScoped
public class RedirectList implements Serializable {

    private static final Map<String, Order> ORDERS =
            Map.of("source", Order.SOURCE, "hits", Order.HITS, "lastUsedAt", Order.LAST_USED);

    @Inject
    transient RedirectTables tables;

    @Inject
    transient Redirects redirects;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private final Page rows = new Page();
    private final Ticks ticks = new Ticks();
    private String words = "";

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            rows.recount();
        });
    }

    public void remove(RedirectRow row) {
        if (feedback.attempt(() -> redirects.remove(row.id(), row.version()))) {
            feedback.done("site.redirectRemoved", row.source());
        }
        rows.recount();
    }

    /** Each on its own: one that somebody has changed meanwhile stays, and is named. */
    public void removeTicked() {
        var ids = ticks.ids();
        if (ids.isEmpty()) {
            feedback.refuse("site.bulkNone");
        }
        rows.getWrappedData().stream().filter(row -> ids.contains(row.id())).forEach(this::remove);
        ticks.clear();
    }

    public Ticks getTicks() {
        return ticks;
    }

    public OrderedRows<RedirectRow, Order> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    private class Page extends OrderedRows<RedirectRow, Order> {

        Page() {
            super(ORDERS, Order.SOURCE, false);
        }

        @Override
        protected int count() {
            return tables.count(words);
        }

        @Override
        protected List<RedirectRow> page(Order order, boolean descending, int first, int size) {
            return tables.page(words, order, descending, first, size);
        }

        @Override
        protected Object key(RedirectRow row) {
            return row.id();
        }
    }
}
