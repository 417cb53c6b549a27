package eu.aer.site.web.redirect;

import eu.aer.account.Permission;
import eu.aer.site.redirect.MissedAddress;
import eu.aer.site.redirect.MissedAddresses;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The addresses not found for a spreadsheet. */
@ApplicationScoped
public class MissedSheet implements Sheet<MissedAddress> {

    @Inject
    MissedAddresses addresses;

    @Inject
    SheetWords words;

    @Override
    public String list() {
        return "missed";
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_MENUS;
    }

    @Override
    public Stream<String> head() {
        return words.texts("site.missedPath", "site.missedHits", "site.missedFirst", "site.missedLast");
    }

    @Override
    public List<MissedAddress> part(UnaryOperator<String> asked, MissedAddress last, int done) {
        return addresses.page(
                SheetWords.given(asked.apply("words")),
                Boolean.parseBoolean(asked.apply("ignored")),
                MissedAddresses.Order.PATH,
                false,
                done,
                PART);
    }

    @Override
    public Stream<?> cells(MissedAddress row) {
        return Stream.of(
                row.getPath(), row.getHits(), words.time(row.getFirstSeenAt()), words.time(row.getLastSeenAt()));
    }
}
