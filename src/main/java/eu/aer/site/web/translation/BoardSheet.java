package eu.aer.site.web.translation;

import static eu.aer.site.web.list.SheetWords.given;

import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.translating.TranslationBoard;
import eu.aer.content.translating.TranslationBoard.Cell;
import eu.aer.content.translating.TranslationBoard.Line;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The translations board for a spreadsheet. */
@ApplicationScoped
public class BoardSheet implements Sheet<Line> {

    @Inject
    TranslationBoard board;

    @Inject
    BoardFilters filters;

    @Inject
    ContentLanguages languages;

    @Inject
    SheetWords words;

    @Override
    public String list() {
        return "translation";
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public Stream<String> head() {
        return Stream.concat(
                words.texts("content.table.title"), languages.getAll().stream().map(Language::ownName));
    }

    @Override
    public List<Line> part(UnaryOperator<String> asked, Line last, int done) {
        var filter = filters.of(
                given(asked.apply("kind")),
                given(asked.apply("words")),
                given(asked.apply("language")),
                given(asked.apply("state")));
        return board.page(filter, languages.getAll(), false, done, PART);
    }

    @Override
    public Stream<?> cells(Line line) {
        return Stream.concat(Stream.of(line.title()), line.cells().stream().map(this::state));
    }

    private String state(Cell cell) {
        return words.text(cell.source() ? "translation.source" : "translation.state." + cell.state());
    }
}
