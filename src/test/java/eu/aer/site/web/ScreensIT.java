package eu.aer.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.aer.account.AccountDraft;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.Person;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.fixture.StatementCount;
import eu.aer.media.Uploading;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often screens ask the database does not depend on how much there is. */
@Tag("persistence")
class ScreensIT extends SharedDeployment {

    private static final int MORE = 20;

    @Inject
    Staff staff;

    @Inject
    Drafts drafts;

    @Inject
    Administering administering;

    @Inject
    Uploading uploading;

    @Inject
    StatementCount statements;

    @Test
    void moreContentAsksNoMoreQuestions() {
        var administrator = staff.signedIn(Role.ADMINISTRATOR);
        var item = drafts.addLive();
        grow(item, 1, 2);
        var before = counted(administrator, item);
        assertFalse(before.containsValue(0), before::toString);
        grow(item, 3, MORE);
        assertEquals(before, counted(administrator, item));
    }

    /** More live pages and drafts, revisions of one of them from this number on, and accounts. */
    private void grow(long item, int revision, int number) {
        var slug = Drafts.newSlug();
        IntStream.range(0, number).forEach(each -> {
            drafts.addLive();
            drafts.add();
            upload();
            drafts.save(item, revision + each, "Title " + (revision + each), slug);
            CurrentAccount.asSystem(() -> administering.create(
                    new AccountDraft(UUID.randomUUID() + "@example.org", "Somebody", Role.EDITOR, Language.ENGLISH)));
        });
    }

    private void upload() {
        CurrentAccount.asSystem(() -> {
            var content = SampleMedia.pdf(UUID.randomUUID().toString());
            try {
                uploading.upload(new ByteArrayInputStream(content), "Title.pdf", content.length, Language.ENGLISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Map<String, Integer> counted(Person person, long item) {
        var text = "?item=" + item + "&language=en";
        var counts = new TreeMap<String, Integer>();
        Stream.of(
                        "/admin/home",
                        "/admin/page/tree",
                        "/admin/page/tree?words=title",
                        "/admin/partnership/list",
                        "/admin/project/figures",
                        "/admin/project/list",
                        "/admin/news/list",
                        "/admin/news/topics",
                        "/admin/call/list",
                        "/admin/call/expressions",
                        "/admin/call/templates",
                        "/admin/edit" + text,
                        "/admin/history" + text,
                        "/admin/search?q=title&language=en",
                        "/admin/media/list",
                        "/admin/media/search?q=title",
                        "/admin/attention/list?kind=attention.drafts",
                        "/admin/link/list",
                        "/admin/calendar/list",
                        "/admin/trash/list",
                        "/admin/menu/list",
                        "/admin/redirect/list",
                        "/admin/redirect/missed",
                        "/admin/setting/edit",
                        "/admin/setting/home",
                        "/admin/setting/consent",
                        "/admin/mail/list",
                        "/admin/newsletter/list",
                        "/admin/account/list",
                        "/admin/audit/list",
                        "/en/site-map")
                .forEach(path -> {
                    open(person, path);
                    counts.put(path, statements.ofAnswers(() -> open(person, path)));
                });
        return counts;
    }

    private static void open(Person person, String path) {
        assertEquals(200, person.get(path).statusCode(), path);
    }
}
