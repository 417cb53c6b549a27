package eu.aer.site.web.list;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.AccountDraft;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.fixture.Person;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.site.redirect.RedirectDraft;
import eu.aer.site.redirect.Redirects;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every list of the back office has the same parts: a count, columns that sort and are chosen, and a way to a spreadsheet. */
@Tag("persistence")
class ListsIT extends SharedDeployment {

    /** The lists by their views, and the names of their sheets. */
    private static final Map<String, String> LISTS = new TreeMap<>(Map.ofEntries(
            Map.entry("/admin/partnership/list", "partnership"),
            Map.entry("/admin/project/list", "project"),
            Map.entry("/admin/news/list", "news"),
            Map.entry("/admin/media/list", "media"),
            Map.entry("/admin/redirect/list", "redirect"),
            Map.entry("/admin/redirect/missed", "missed"),
            Map.entry("/admin/link/list", "link"),
            Map.entry("/admin/trash/list", "trash"),
            Map.entry("/admin/mail/list", "mail"),
            Map.entry("/admin/newsletter/list", "subscriber"),
            Map.entry("/admin/account/list", "account"),
            Map.entry("/admin/translation/board", "translation"),
            Map.entry("/admin/audit/list", "audit")));

    @Inject
    Staff staff;

    @Inject
    Redirects redirects;

    @Inject
    Administering administering;

    @Test
    void eachListHasItsParts() {
        var person = staff.signedIn(Role.ADMINISTRATOR);
        LISTS.forEach((view, sheet) -> {
            var page = Jsoup.parse(person.get(view).body());
            assertAll(
                    view,
                    () -> assertFalse(
                            page.select("[id=columns] input[type=checkbox]").isEmpty(), "columns"),
                    () -> assertFalse(page.select("th.ui-sortable-column").isEmpty(), "sorting"),
                    () -> assertEquals(
                            1,
                            page.select("button[formaction=/admin/export][value=" + sheet + "]")
                                    .size()),
                    () -> assertSheet(person, sheet));
        });
    }

    private static void assertSheet(Person person, String sheet) {
        var answer = person.get("/admin/export?list=" + sheet);
        assertEquals(200, answer.statusCode(), sheet);
        assertEquals(
                "text/csv;charset=UTF-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().startsWith("\uFEFF"), sheet);
    }

    @Test
    void aColumnThatSomebodyHidesIsHiddenFromThatPersonOnly() {
        var person = staff.signedIn(Role.ADMINISTRATOR);
        var heads = heads(open(person));
        assertTrue(heads.contains("To"), heads::toString);
        choose(person, "subject", "state");
        var fewer = heads(open(person));
        assertEquals(heads.size() - 4, fewer.size(), fewer::toString);
        assertFalse(fewer.contains("To"), fewer::toString);
        assertEquals(heads, heads(open(staff.signedIn(Role.ADMINISTRATOR))));
        choose(person, "created", "to", "state", "attempts", "reply");
        assertEquals(heads, heads(open(person)));
    }

    private static Document open(Person person) {
        return Jsoup.parse(person.get("/admin/mail/list").body());
    }

    private static List<String> heads(Document page) {
        return page.select("th .ui-column-title").eachText();
    }

    private static void choose(Person person, String... columns) {
        var page = open(person);
        page.select("[id=columns] input[type=checkbox]").forEach(box -> {
            box.removeAttr("checked");
            if (List.of(columns).contains(box.val())) {
                box.attr("checked", "");
            }
        });
        var form = (FormElement) page.selectFirst("form[id=columns]");
        assertEquals(
                200, person.press(form, form.selectFirst("button"), Map.of()).statusCode());
    }

    @Test
    void aListOfMoreThanOnePartIsExportedWholeAndOnce() {
        var name = UUID.randomUUID().toString();
        IntStream.rangeClosed(0, Sheet.PART)
                .forEach(each -> CurrentAccount.asSystem(() -> redirects.save(
                        Optional.empty(),
                        0,
                        new RedirectDraft(
                                "/" + name + "/" + each, Optional.empty(), Language.ENGLISH, "https://example.org"))));
        var person = staff.signedIn(Role.ADMINISTRATOR);
        var rows = person.get("/admin/export?list=redirect&words=" + name)
                .body()
                .lines()
                .skip(1)
                .toList();
        assertEquals(Sheet.PART + 1, rows.size());
        assertEquals(rows.size(), rows.stream().distinct().count());
    }

    @Test
    void noCellIsRunAndWhatCannotBeReadIsRefused() {
        var name = UUID.randomUUID().toString();
        CurrentAccount.asSystem(() -> administering.create(
                new AccountDraft(name + "@example.org", "=HYPERLINK(1) " + name, Role.EDITOR, Language.ENGLISH)));
        var person = staff.signedIn(Role.ADMINISTRATOR);
        var rows = person.get("/admin/export?list=account&words=" + name)
                .body()
                .lines()
                .toList();
        assertEquals(2, rows.size(), rows::toString);
        assertTrue(rows.get(1).startsWith("'=HYPERLINK"), rows::toString);
        assertEquals(400, person.get("/admin/export?list=audit&since=never").statusCode());
        assertEquals(404, person.get("/admin/export?list=nothing").statusCode());
    }
}
