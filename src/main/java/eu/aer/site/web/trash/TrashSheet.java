package eu.aer.site.web.trash;

import eu.aer.account.Permission;
import eu.aer.content.trash.Trash;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The trash for a spreadsheet. */
@ApplicationScoped
public class TrashSheet implements Sheet<Trash.Item> {

    @Inject
    Trash trash;

    @Inject
    SheetWords words;

    @Override
    public String list() {
        return "trash";
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public Stream<String> head() {
        return words.texts("admin.title", "site.trashWith", "site.trashWhen", "audit.column.person");
    }

    @Override
    public List<Trash.Item> part(UnaryOperator<String> asked, Trash.Item last, int done) {
        return trash.page(SheetWords.given(asked.apply("words")), Trash.Order.WHEN, false, done, PART);
    }

    @Override
    public Stream<?> cells(Trash.Item item) {
        return Stream.of(
                item.title(),
                item.count() - 1,
                words.time(item.trashedAt()),
                Objects.requireNonNullElseGet(item.by(), () -> words.text("admin.system")));
    }
}
