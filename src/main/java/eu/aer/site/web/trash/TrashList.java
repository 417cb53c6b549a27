package eu.aer.site.web.trash;

import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.trash.Trash;
import eu.aer.content.trash.Trashing;
import eu.aer.site.Uses;
import eu.aer.site.web.form.Feedback;
import eu.aer.site.web.list.OrderedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lies in the trash, to take out again or to remove for good; {@code ?words=} searches. */
@Named
@ViewScoped
public class TrashList implements Serializable {

    private static final Map<String, Trash.Order> ORDERS =
            Map.of("title", Trash.Order.TITLE, "trashedAt", Trash.Order.WHEN);
    private static final Map<String, String> FIELDS =
            Map.of("content.slugTaken", "slug", "content.slugForm", "slug", "content.slugReserved", "slug");

    @Inject
    Access access;

    @Inject
    Trash trash;

    @Inject
    Trashing trashing;

    @Inject
    Uses uses;

    @Inject
    CurrentUser user;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    private final Items rows = new Items();
    private String words = "";
    private Trash.Item chosen;
    private Set<Long> placeable = Set.of();
    private String dialog = "";
    private String slug = "";
    private Uses.Found found = Uses.Found.NOTHING;

    public void open() throws IOException {
        notices.open(rows::recount);
    }

    public void askRestore(Trash.Item item) {
        chosen = item;
        slug = "";
        dialog = "restore";
    }

    public void askPurge(Trash.Item item) {
        feedback.attempt(() -> {
            // what went with it may have been joined by what stood below it before
            chosen = trash.find(item.id()).orElseThrow(() -> new DomainException("content.notInTrash"));
            found = uses.of(
                    trashing.wouldPurge(item.id()), Language.of(user.getLocale().getLanguage()));
            dialog = "purge";
        });
    }

    public void restore() {
        if (feedback.attempt(() -> trashing.restore(chosen.id(), slug), FIELDS)) {
            feedback.done("site.trashRestored", chosen.title());
            dialog = "";
        }
        rows.recount();
    }

    public void purge() {
        if (feedback.attempt(() -> trashing.purge(chosen.id()))) {
            feedback.done("site.trashPurged", chosen.title());
            dialog = "";
        }
        rows.recount();
    }

    public OrderedRows<Trash.Item, Trash.Order> getRows() {
        return rows;
    }

    /** Whether the person may take this out again, and publishers remove it for good. */
    public boolean isPlaceable(Trash.Item item) {
        return placeable.contains(item.id());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public Trash.Item getChosen() {
        return chosen;
    }

    public String getDialog() {
        return dialog;
    }

    public Uses.Found getFound() {
        return found;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    private final class Items extends OrderedRows<Trash.Item, Trash.Order> {

        Items() {
            super(ORDERS, Trash.Order.WHEN, true);
        }

        @Override
        protected int count() {
            return trash.count(words);
        }

        @Override
        protected List<Trash.Item> page(Trash.Order order, boolean descending, int first, int size) {
            var page = trash.page(words, order, descending, first, size);
            placeable = access.placeable(page.stream().map(Trash.Item::id).toList());
            return page;
        }

        @Override
        protected Object key(Trash.Item item) {
            return item.id();
        }
    }
}
