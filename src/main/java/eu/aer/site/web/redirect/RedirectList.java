package eu.aer.site.web.redirect;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.site.Routes;
import eu.aer.site.redirect.RedirectRow;
import eu.aer.site.redirect.RedirectTables;
import eu.aer.site.redirect.RedirectTables.Order;
import eu.aer.site.redirect.Redirects;
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
    transient Routes routes;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private final LazyDataModel<RedirectRow> rows = new Page();
    private String words = "";

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            rows.setRowCount(tables.count(words));
        });
    }

    public void remove(RedirectRow row) {
        if (feedback.attempt(() -> redirects.remove(row.id(), row.version()))) {
            feedback.done("site.redirectRemoved", row.source());
        }
        rows.setRowCount(tables.count(words));
    }

    /** Where it leads; empty while that is not live. */
    public String location(RedirectRow row) {
        return row.itemId() == null
                ? row.url()
                : routes.find(row.itemId(), row.language())
                        .map(Routes.Place::location)
                        .orElse("");
    }

    public LazyDataModel<RedirectRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    private class Page extends LazyDataModel<RedirectRow> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return tables.count(words);
        }

        @Override
        public List<RedirectRow> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            return sorts.values().stream()
                    .filter(SortMeta::isActive)
                    .findFirst()
                    .map(sort -> tables.page(
                            words,
                            ORDERS.getOrDefault(sort.getField(), Order.SOURCE),
                            sort.getOrder() == SortOrder.DESCENDING,
                            first,
                            size))
                    .orElseGet(() -> tables.page(words, Order.SOURCE, false, first, size));
        }

        @Override
        public String getRowKey(RedirectRow row) {
            return String.valueOf(row.id());
        }
    }
}
