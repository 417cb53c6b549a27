package eu.aer.site.web.list;

import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentTables;
import eu.aer.content.listing.ItemFilter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All items of one kind for a spreadsheet: their titles, what the kind adds, and how each language stands. */
public abstract class ContentSheet<T extends ContentItem> implements Sheet<T> {

    @Inject
    ContentTables tables;

    @Inject
    ContentLanguages languages;

    @Inject
    protected SheetWords words;

    protected abstract Class<T> kind();

    /** The keys of the columns that the kind adds. */
    protected abstract String[] more();

    protected abstract Stream<?> facts(T item);

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public Stream<String> head() {
        return Stream.of(
                        words.texts("content.table.title"),
                        words.texts(more()),
                        languages.getAll().stream().map(Language::ownName),
                        words.texts("content.table.changed"))
                .flatMap(heads -> heads);
    }

    @Override
    public List<T> part(UnaryOperator<String> asked, T last, int done) {
        return tables.page(kind(), filter(asked), ContentTables.Order.TITLE, false, done, PART);
    }

    /**
     * What the list shows with the same parameters.
     *
     * @param asked gives the parameters of the list's address, null for one that is missing
     */
    protected ItemFilter filter(UnaryOperator<String> asked) {
        return ItemFilter.words(asked.apply("words"));
    }

    @Override
    public Stream<?> cells(T item) {
        return Stream.of(
                        Stream.of(item.titleIn(item.getSourceLanguage())),
                        facts(item),
                        languages.getAll().stream().map(language -> status(item, language)),
                        Stream.of(words.time(item.getChangedAt())))
                .flatMap(cells -> cells);
    }

    private String status(T item, Language language) {
        return words.text("content.status."
                + item.translation(language).map(text -> text.status().name()).orElse("NONE"));
    }
}
