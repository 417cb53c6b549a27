package eu.aer.link.web;

import eu.aer.account.Permission;
import eu.aer.link.OutsideLink;
import eu.aer.link.OutsideLinks;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The links to other sites for a spreadsheet. */
@ApplicationScoped
public class LinkSheet implements Sheet<OutsideLink> {

    @Inject
    OutsideLinks links;

    @Inject
    SheetWords words;

    @Override
    public String list() {
        return "link";
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_CONTENT;
    }

    @Override
    public Stream<String> head() {
        return words.texts("link.column.address", "link.column.state", "link.column.checked");
    }

    @Override
    public List<OutsideLink> part(UnaryOperator<String> asked, OutsideLink last, int done) {
        var filter = LinkList.filter(asked.apply("state"), SheetWords.given(asked.apply("words")));
        return links.page(filter, OutsideLinks.Order.ADDRESS, false, done, PART);
    }

    @Override
    public Stream<?> cells(OutsideLink link) {
        return Stream.of(
                link.getAddress(),
                words.text("link.state." + link.getState()),
                words.time(link.checkedAt().orElse(null)));
    }
}
