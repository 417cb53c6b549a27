package eu.aer.site.web.translation;

import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.translating.TranslationBoard;
import eu.aer.content.translating.TranslationBoard.Filter;
import eu.aer.content.translating.TranslationBoard.Line;
import eu.aer.content.translating.TranslationState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * All content by all languages; {@code ?kind=}, {@code ?words=}, {@code ?language=} and {@code ?state=} filter, so that each view of
 * it has an address of its own.
 */
@Named("translationBoard")
@ViewScoped
public class TranslationBoardView implements Serializable {

    @Inject
    transient TranslationBoard board;

    @Inject
    transient BoardFilters filters;

    @Inject
    transient Notices notices;

    @Inject
    transient ContentLanguages languages;

    private final LazyDataModel<Line> lines = new Page();
    private String kind = "";
    private String words = "";
    private String language = "";
    private String state = "";
    private TranslationBoard.Counts counts = new TranslationBoard.Counts(0, Map.of());

    public void open() throws IOException {
        notices.open(() -> {
            counts = board.counts(filter(), languages.getAll());
            lines.setRowCount(counts.lines(filter()));
        });
    }

    private Filter filter() {
        return filters.of(kind, words, language, state);
    }

    /** @return how many items are in this state in this language */
    public int count(Language each, TranslationState wanted) {
        return counts.of(each, wanted);
    }

    public LazyDataModel<Line> getLines() {
        return lines;
    }

    public TranslationState[] getStates() {
        return TranslationState.values();
    }

    /** The kinds of content that are written in the editor. */
    public List<String> getKinds() {
        return filters.kinds();
    }

    public boolean isFiltered() {
        return Stream.of(kind, words, language, state).anyMatch(each -> !each.isBlank());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    private class Page extends LazyDataModel<Line> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return counts.lines(filter());
        }

        @Override
        public List<Line> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            var descending = sorts.values().stream().anyMatch(sort -> sort.getOrder() == SortOrder.DESCENDING);
            return board.page(filter(), languages.getAll(), descending, first, size);
        }
    }
}
