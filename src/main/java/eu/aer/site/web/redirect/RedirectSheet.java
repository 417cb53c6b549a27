package eu.aer.site.web.redirect;

import eu.aer.account.Permission;
import eu.aer.site.redirect.RedirectRow;
import eu.aer.site.redirect.RedirectTables;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The old addresses for a spreadsheet. */
@ApplicationScoped
public class RedirectSheet implements Sheet<RedirectRow> {

    @Inject
    RedirectTables tables;

    @Inject
    RedirectTargets targets;

    @Inject
    SheetWords words;

    @Override
    public String list() {
        return "redirect";
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_MENUS;
    }

    @Override
    public Stream<String> head() {
        return words.texts(
                "site.redirectSource", "site.redirectTo", "site.redirectBy", "site.redirectHits", "site.redirectUsed");
    }

    @Override
    public List<RedirectRow> part(UnaryOperator<String> asked, RedirectRow last, int done) {
        return tables.page(SheetWords.given(asked.apply("words")), RedirectTables.Order.SOURCE, false, done, PART);
    }

    @Override
    public Stream<?> cells(RedirectRow row) {
        return Stream.of(
                row.source(),
                targets.location(row),
                words.text(row.automatic() ? "site.redirectAutomatic" : "site.redirectManual"),
                row.hits(),
                words.time(row.lastUsedAt()));
    }
}
