package eu.aer.site.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.Account;
import eu.aer.account.AccountDraft;
import eu.aer.account.Acting;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Remit;
import eu.aer.account.Role;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.Status;
import eu.aer.content.block.TextBlock;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.page.PageFacts;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class AttentionListsIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;
    private static final Language FR = Language.FRENCH;

    @Inject
    AttentionLists lists;

    @Inject
    Figures figures;

    @Inject
    Publishing publishing;

    @Inject
    Trashing trashing;

    @Inject
    Administering administering;

    @Inject
    Drafts drafts;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Test
    void aReviewDateThatHasPassedIsToldOfUntilThereIsAnotherOne() {
        var id = drafts.addLive();
        assertFalse(tells("attention.review", id));
        review(id, "2001-01-01");
        assertTrue(tells("attention.review", id));
        review(id, LocalDate.now(clock).toString());
        assertFalse(tells("attention.review", id), "The day itself is still in time");
    }

    @Test
    void aTranslationIsToldOfOnceItsSourceIsPublishedAgain() {
        var id = drafts.addLive();
        CurrentAccount.asSystem(() -> publishing.save(id, FR, Drafts.draft("En français", Drafts.newSlug()), 0, ""));
        drafts.save(id, 1, "Title", Drafts.newSlug());
        assertFalse(tells("attention.outdated", id), "A draft of the source concerns nobody");
        CurrentAccount.asSystem(() -> publishing.publish(id, EN, 2));
        change(
                "update translation set last_published_at = timestamp with time zone '2001-01-01 00:00:00+00' where item_id = "
                        + id);
        assertTrue(tells("attention.outdated", id));
        assertEquals(FR, entries("attention.outdated", id).get(0).text().language());
    }

    @Test
    void aDraftIsForgottenWhenNobodyHasTouchedItForAMonthAndTheReadersHaveNotSeenIt() {
        var id = drafts.add();
        assertFalse(tells("attention.drafts", id));
        writtenLongAgo(id);
        assertTrue(tells("attention.drafts", id));
        CurrentAccount.asSystem(() -> publishing.publish(id, EN, 1));
        assertFalse(tells("attention.drafts", id));
        CurrentAccount.asSystem(() -> publishing.unpublish(id, EN));
        assertFalse(tells("attention.drafts", id), "It was taken down and not forgotten");
        drafts.save(id, 1, "Title", Drafts.newSlug());
        assertFalse(tells("attention.drafts", id));
    }

    @Test
    void aLinkLeadsNowhereWhileItsTargetIsInTheTrash() {
        var target = drafts.addLive();
        var id = drafts.add();
        var html = "<p><a href=\"item:" + target + "\">There</a></p>";
        var text = new DraftText("Leading", "", Drafts.newSlug(), "", List.of(new TextBlock(UUID.randomUUID(), html)));
        CurrentAccount.asSystem(() -> publishing.save(id, EN, new Draft(text, new PageFacts("plain")), 1, ""));
        CurrentAccount.asSystem(() -> publishing.publish(id, EN, 2));
        change(
                "update translation set last_published_at = timestamp with time zone '2001-01-01 00:00:00+00' where item_id = "
                        + id);
        assertFalse(tells("attention.nowhere", id));
        CurrentAccount.asSystem(() -> trashing.trash(target));
        assertTrue(tells("attention.nowhere", id));
        CurrentAccount.asSystem(() -> trashing.trash(id));
        assertFalse(tells("attention.nowhere", id), "Nobody reads what is in the trash");
    }

    @Test
    void aPlanThatFailedIsToldOf() {
        var id = drafts.addLive();
        change("update translation set failed_at = timestamp with time zone '2001-01-01 00:00:00+00' where item_id = "
                + id);
        assertTrue(tells("attention.failed", id));
        change("update translation set failed_at = null where item_id = " + id);
        assertFalse(tells("attention.failed", id));
    }

    @Test
    void nobodyIsToldOfWhatOthersMustMend() {
        var id = drafts.addLive();
        review(id, "2001-01-01");
        var reviewer = account(Role.REVIEWER);
        assertEquals(List.of(), Acting.as(reviewer, () -> lists.all(5)));
        var refusal = assertThrows(
                DomainException.class, () -> Acting.as(reviewer, () -> lists.one("attention.review", 0, 5)));
        assertEquals("account.forbidden", refusal.code());
        assertThrows(DomainException.class, () -> lists.all(5), "Nor does a visitor hear of anything");
        var kinds = Acting.as(account(Role.EDITOR), () -> lists.all(1));
        assertTrue(kinds.stream().anyMatch(kind -> kind.name().equals("attention.review")));
        assertTrue(kinds.stream().allMatch(kind -> kind.entries().size() == 1));
    }

    @Test
    void whoIsLimitedIsToldOfHisOrHerOwnPart() {
        var inside = drafts.addLive();
        var outside = drafts.addLive();
        review(inside, "2001-01-01");
        review(outside, "2001-01-01");
        var editor = account(Role.EDITOR, new Remit(Set.of(), Set.of(inside)));
        var told =
                Acting.as(editor, () -> lists.one("attention.review", 0, 200)).entries();
        assertEquals(
                List.of(inside),
                told.stream().map(entry -> entry.text().itemId()).toList());
        assertEquals(
                1,
                Acting.as(editor, () -> lists.all(5)).stream()
                        .filter(kind -> kind.name().equals("attention.review"))
                        .mapToInt(kind -> kind.entries().size())
                        .sum());
    }

    @Test
    void whatIsTooLongForOneViewIsToldPartByPart() {
        var ids = List.of(drafts.addLive(), drafts.addLive(), drafts.addLive());
        ids.forEach(id -> review(id, "1900-01-0" + (1 + ids.indexOf(id))));
        var editor = account(Role.EDITOR, new Remit(Set.of(), Set.copyOf(ids)));
        var first = Acting.as(editor, () -> lists.one("attention.review", 0, 2));
        assertTrue(first.more());
        assertEquals(ids.subList(0, 2), items(first));
        var second = Acting.as(editor, () -> lists.one("attention.review", 2, 2));
        assertFalse(second.more());
        assertEquals(ids.subList(2, 3), items(second));
        assertEquals(List.of(), items(Acting.as(editor, () -> lists.one("attention.review", 4, 2))));

        var person = staff.signedIn(Role.EDITOR);
        var later = Jsoup.parse(person.get("/admin/attention/list?kind=attention.review&from=250")
                .body());
        assertEquals(
                "/admin/attention/list?kind=attention.review&from=50",
                later.selectFirst("main nav a").attr("href"));
        var odd = person.get("/admin/attention/list?kind=attention.review&from=-x");
        assertEquals(200, odd.statusCode());
        assertTrue(Jsoup.parse(odd.body()).select("main nav a").isEmpty());
    }

    private static List<Long> items(AttentionLists.Kind kind) {
        return kind.entries().stream().map(entry -> entry.text().itemId()).toList();
    }

    @Test
    void aTranslatorIsToldOfTranslationsIntoHisOrHerLanguages() {
        var id = drafts.addLive();
        CurrentAccount.asSystem(() -> publishing.save(id, FR, Drafts.draft("En français", Drafts.newSlug()), 0, ""));
        drafts.save(id, 1, "Title", Drafts.newSlug());
        writtenLongAgo(id);
        assertEquals(2, entries("attention.drafts", id).size());
        var french = account(Role.TRANSLATOR, new Remit(Set.of(FR), Set.of()));
        var told =
                Acting.as(french, () -> lists.one("attention.drafts", 0, 200)).entries();
        assertTrue(told.stream().anyMatch(entry -> entry.text().itemId() == id));
        assertTrue(told.stream().allMatch(entry -> entry.text().language().equals(FR)));
        var english = account(Role.TRANSLATOR, new Remit(Set.of(EN), Set.of()));
        assertTrue(
                Acting.as(english, () -> lists.one("attention.drafts", 0, 200)).entries().stream()
                        .noneMatch(entry -> entry.text().itemId() == id),
                "The source is not theirs");
    }

    @Test
    void whatIsCountedIsTheStatusThatListsShow() {
        var before = count(Status.DRAFT);
        var id = drafts.add();
        assertEquals(before + 1, count(Status.DRAFT));
        before = count(Status.LIVE);
        CurrentAccount.asSystem(() -> publishing.publish(id, EN, 1));
        assertEquals(before + 1, count(Status.LIVE));
        before = count(Status.LIVE_WITH_DRAFT);
        drafts.save(id, 1, "Title", Drafts.newSlug());
        assertEquals(before + 1, count(Status.LIVE_WITH_DRAFT));
        CurrentAccount.asSystem(() -> trashing.trash(id));
        assertEquals(before, count(Status.LIVE_WITH_DRAFT));
    }

    @Test
    void aChangeCountsInItsWeek() {
        var before = system(figures::weeks);
        drafts.add();
        var after = system(figures::weeks);
        assertEquals(12, after.size());
        assertEquals(before.get(11).changes() + 1, after.get(11).changes());
        assertEquals(before.subList(0, 11), after.subList(0, 11));
    }

    private int count(Status status) {
        return system(figures::stock).get(EN).getOrDefault(status, 0);
    }

    private boolean tells(String kind, long id) {
        return !entries(kind, id).isEmpty();
    }

    private List<AttentionLists.Entry> entries(String kind, long id) {
        return system(() -> lists.one(kind, 0, 200)).entries().stream()
                .filter(entry -> entry.text().itemId() == id)
                .toList();
    }

    private void review(long id, String day) {
        change("update content_item set review_by = date '" + day + "' where id = " + id);
    }

    private void writtenLongAgo(long id) {
        change("update revision set created_at = timestamp with time zone '2001-01-01 00:00:00+00'"
                + " where translation_id in (select t.id from translation t where t.item_id = " + id + ")");
    }

    private void change(String sql) {
        try {
            transaction.begin();
            em.createNativeQuery(sql).executeUpdate();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Account account(Role role) {
        return account(role, Remit.EVERYWHERE);
    }

    private Account account(Role role, Remit remit) {
        var draft = new AccountDraft(UUID.randomUUID() + "@example.org", "Somebody", role, EN, remit);
        return system(() -> administering.create(draft).account());
    }

    private static <T> T system(Supplier<T> deed) {
        var result = new AtomicReference<T>();
        CurrentAccount.asSystem(() -> result.set(deed.get()));
        return result.get();
    }
}
