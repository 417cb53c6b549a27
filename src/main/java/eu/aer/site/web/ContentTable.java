package eu.aer.site.web;

import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.Status;
import eu.aer.content.Translation;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentTables;
import eu.aer.content.listing.ItemFilter;
import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The items of one kind as a table of the back office, a page at a time. The columns {@code title} and {@code changedAt} sort, and any
 * whose {@code field} is called as an attribute of the kind's entity.
 */
public class ContentTable<T extends ContentItem> extends CountedRows<ContentTable.Row<T>> {

    private final transient ContentTables tables;
    private final transient ContentLanguages languages;
    private final transient Access access;
    private final Class<T> kind;
    private transient ItemFilter filter = ItemFilter.words("");

    public ContentTable(ContentTables tables, ContentLanguages languages, Access access, Class<T> kind) {
        this.tables = tables;
        this.languages = languages;
        this.access = access;
        this.kind = kind;
    }

    /** Only items with these words in a title. */
    public void search(String words) {
        narrow(ItemFilter.words(words));
    }

    /** Only these items. */
    public void narrow(ItemFilter wanted) {
        filter = wanted;
        recount();
    }

    @Override
    protected int count() {
        return tables.count(kind, filter);
    }

    @Override
    public List<Row<T>> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var sort = sorts.values().stream().filter(SortMeta::isActive).findFirst();
        var items = tables.page(
                kind,
                filter,
                sort.map(ContentTable::order).orElse(ContentTables.Order.CHANGED),
                sort.map(chosen -> chosen.getOrder() == SortOrder.DESCENDING).orElse(true),
                first,
                size);
        var language = Language.of(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
        var rights = access.rights(items.stream().map(ContentItem::getId).toList());
        return items.stream().map(item -> row(item, language, rights)).toList();
    }

    private static ContentTables.Order order(SortMeta sort) {
        return switch (sort.getField()) {
            case "title" -> ContentTables.Order.TITLE;
            case "changedAt" -> ContentTables.Order.CHANGED;
            default -> ContentTables.Order.attribute(sort.getField());
        };
    }

    private <T extends ContentItem> Row<T> row(T item, Language language, Access.Rights rights) {
        var texts = languages.getAll().stream()
                .map(each -> new Text(
                        each, item.translation(each).map(Translation::status).orElse(null)))
                .toList();
        return new Row<>(
                item,
                item.titleIn(language),
                item.getSourceLanguage(),
                texts,
                item.getChangedAt(),
                rights.edit().contains(item.getId()),
                rights.place().contains(item.getId()));
    }

    @Override
    public String getRowKey(Row<T> row) {
        return row.item().getId().toString();
    }

    /**
     * @param title in the language of the back office, else in the source language
     * @param editable whether the person may change it
     * @param placeable whether the person may put it into the trash
     */
    public record Row<T extends ContentItem>(
            T item,
            String title,
            Language source,
            List<Text> texts,
            Instant changedAt,
            boolean editable,
            boolean placeable) {}

    /** @param status null where the item has no text in the language */
    public record Text(Language language, Status status) {}
}
