package eu.aer.site.web;

import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.Status;
import eu.aer.content.Translation;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentTables;
import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The items of one kind as a table of the back office, a page at a time; columns {@code title} and {@code changedAt} sort. */
public class ContentTable<T extends ContentItem> extends LazyDataModel<ContentTable.Row<T>> {

    private final transient ContentTables tables;
    private final transient ContentLanguages languages;
    private final transient Access access;
    private final Class<T> kind;
    private String words = "";

    public ContentTable(ContentTables tables, ContentLanguages languages, Access access, Class<T> kind) {
        this.tables = tables;
        this.languages = languages;
        this.access = access;
        this.kind = kind;
    }

    /** Only items with these words in a title. */
    public void search(String newWords) {
        words = newWords == null ? "" : newWords;
        setRowCount(tables.count(kind, words));
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return tables.count(kind, words);
    }

    @Override
    public List<Row<T>> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var byTitle = sorts.get("title");
        var order = byTitle != null && byTitle.isActive() ? byTitle : sorts.get("changedAt");
        var items = order == null || !order.isActive()
                ? tables.page(kind, words, ContentTables.Order.CHANGED, true, first, size)
                : tables.page(kind, words, order(order), order.getOrder() == SortOrder.DESCENDING, first, size);
        var language = Language.of(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
        var rights = access.rights(items.stream().map(ContentItem::getId).toList());
        return items.stream().map(item -> row(item, language, rights)).toList();
    }

    private static ContentTables.Order order(SortMeta sort) {
        return sort.getField().equals("title") ? ContentTables.Order.TITLE : ContentTables.Order.CHANGED;
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
