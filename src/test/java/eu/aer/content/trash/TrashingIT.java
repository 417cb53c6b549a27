package eu.aer.content.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.Account;
import eu.aer.account.AccountDraft;
import eu.aer.account.Acting;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Bulk;
import eu.aer.content.Contents;
import eu.aer.content.ItemLock;
import eu.aer.content.Plan;
import eu.aer.content.Publishing;
import eu.aer.content.Status;
import eu.aer.content.Steward;
import eu.aer.content.Stewardship;
import eu.aer.content.change.ContentChange;
import eu.aer.content.listing.ListedText;
import eu.aer.content.reference.ReferencesOfOldTexts;
import eu.aer.content.review.Reviewing;
import eu.aer.content.review.Reviews;
import eu.aer.content.schedule.Scheduling;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.page.Moving;
import eu.aer.page.Pages;
import eu.aer.page.TreeOf;
import eu.aer.site.Uses;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The trash, and one action on many items. */
@Tag("persistence")
class TrashingIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    @Inject
    Trashing trashing;

    @Inject
    TrashRetention retention;

    @Inject
    Bulk bulk;

    @Inject
    Moving moving;

    @Inject
    Stewardship stewardship;

    @Inject
    ItemLock lock;

    @Inject
    Publishing publishing;

    @Inject
    Reviewing reviewing;

    @Inject
    Reviews reviews;

    @Inject
    Scheduling scheduling;

    @Inject
    Contents contents;

    @Inject
    Uses uses;

    @Inject
    Pages pages;

    @Inject
    TreeOf tree;

    @Inject
    Administering administering;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/AerDS")
    DataSource source;

    /** Kept from test to test, because an account costs a second in a server that has just started. */
    private static final Map<Role, Account> PEOPLE = new EnumMap<>(Role.class);

    private long home;
    private Account editor;
    private Account publisher;

    @BeforeEach
    void prepare() {
        home = pages.root().orElseThrow().getId();
        editor = PEOPLE.computeIfAbsent(Role.EDITOR, this::account);
        publisher = PEOPLE.computeIfAbsent(Role.PUBLISHER, this::account);
    }

    @Test
    void whatComesBackHasNoPlanAndNoOpenReview() {
        var page = tree.live(home);
        var child = tree.live(page);
        system(() -> publishing.save(child, EN, Drafts.draft("Newer", Drafts.newSlug()), 1, ""));
        Acting.as(editor, () -> reviewing.ask(child, EN, 2, ""));
        system(() -> scheduling.set(child, EN, 2, Plan.NONE, clock.instant().plusSeconds(9000), null));
        Acting.as(publisher, () -> trashing.trash(page));
        assertEquals(List.of(), waiting(child));
        Acting.as(publisher, () -> trashing.restore(page, ""));
        assertEquals(List.of(), waiting(child));
        assertEquals(Status.LIVE_WITH_DRAFT, status(child));
        assertEquals(Plan.NONE, contents.text(child, EN).orElseThrow().plan());
        Acting.as(editor, () -> reviewing.ask(child, EN, 2, "Once more"));
        assertEquals(1, waiting(child).size());
    }

    @Test
    void aPurgeTellsBeforeWhatLeadsToAnythingThatWouldGo() {
        var page = tree.live(home);
        var child = tree.live(page);
        var linking = tree.live(home);
        system(() -> publishing.save(linking, EN, tree.linking(tree.slug(linking), child), 1, ""));
        Acting.as(publisher, () -> trashing.trash(page));
        var would = Acting.as(editor, () -> trashing.wouldPurge(page));
        assertEquals(List.of(page, child), would.stream().sorted().toList());
        assertEquals(
                List.of(linking),
                uses.of(would, EN).texts().stream().map(ListedText::itemId).toList());
    }

    @Test
    void whoWritesAPageKeepsNobodyFromLinkingToIt() throws Exception {
        var written = tree.live(home);
        var linking = tree.live(home);
        var slug = tree.slug(linking);
        transaction.begin();
        try {
            lock.hold(written);
            CompletableFuture.runAsync(
                            () -> system(() -> publishing.save(linking, EN, tree.linking(slug, written), 1, "")))
                    .get(20, TimeUnit.SECONDS);
        } finally {
            transaction.rollback();
        }
        assertEquals(1, uses.of(List.of(written), EN).texts().size());
    }

    @Test
    void textsFromBeforeReferencesWereKeptAreKnownToLeadThere() throws Exception {
        var target = tree.live(home);
        var linking = tree.live(home);
        system(() -> publishing.save(linking, EN, tree.linking(tree.slug(linking), target), 1, ""));
        transaction.begin();
        em.createQuery("delete from Reference r where r.targetId = :id")
                .setParameter("id", target)
                .executeUpdate();
        transaction.commit();
        assertEquals(List.of(), uses.of(List.of(target), EN).texts());
        for (var time = 0; time < 2; time++) {
            try (var connection = source.getConnection()) {
                ReferencesOfOldTexts.write(connection);
            }
            assertEquals(1, uses.of(List.of(target), EN).texts().size());
        }
    }

    @Test
    void whatHasLainInTheTrashForAMonthIsRemovedOnceByWhicheverNode() throws Exception {
        var old = tree.live(home);
        var child = tree.live(old);
        var recent = tree.live(home);
        Acting.as(publisher, () -> trashing.trash(old));
        Acting.as(publisher, () -> trashing.trash(recent));
        age(old, Duration.ofDays(31));
        age(recent, Duration.ofDays(29));
        var start = new CyclicBarrier(2);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> purgeTogether(start)),
                        CompletableFuture.runAsync(() -> purgeTogether(start)))
                .join();
        assertEquals(0, tree.rows(List.of(old, child)));
        assertEquals(2, tree.rows(List.of(recent)));
        assertEquals(
                1,
                em.createQuery(
                                "select c from ContentChange c where c.itemId = :id and c.kind = :kind",
                                ContentChange.class)
                        .setParameter("id", old)
                        .setParameter("kind", ContentChange.Kind.PURGED)
                        .getResultList()
                        .size());
    }

    private void purgeTogether(CyclicBarrier start) {
        try {
            start.await();
            retention.erase(clock.instant().minus(Duration.ofDays(30)));
        } catch (Exception unexpected) {
            throw new CompletionException(unexpected);
        }
    }

    private void age(long id, Duration age) throws Exception {
        transaction.begin();
        em.createNativeQuery("update content_item set trashed_at = ?1 where trashed_with_id = ?2")
                .setParameter(1, Timestamp.from(clock.instant().minus(age)))
                .setParameter(2, id)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void whoMayNotPublishPublishesAndRemovesNothingInBulkEither() {
        var draft = tree.draft(home);
        var live = tree.live(home);
        var ids = List.of(draft, live);
        refused(() -> bulk.publish(ids));
        refused(() -> bulk.unpublish(ids));
        Acting.as(editor, () -> assertEquals(0, bulk.trash(ids).done()));
        notOwn(() -> trashing.trash(live));
        notOwn(() -> moving.move(live, home, draft, Optional.empty()));
        assertEquals(Status.DRAFT, status(draft));
        assertEquals(Status.LIVE, status(live));
        Acting.as(publisher, () -> trashing.trash(live));
        notOwn(() -> trashing.restore(live, ""));
        refused(() -> trashing.purge(live));
        var reviewer = account(Role.REVIEWER);
        refused(reviewer, () -> bulk.assign(ids, editor.getId()));
        refused(reviewer, () -> bulk.review(ids, LocalDate.MAX));
    }

    @Test
    void oneActionIsDoneForAllThatItIsPossibleForAndTellsTheRest() {
        var draft = tree.draft(home);
        var live = tree.live(home);
        var gone = tree.live(home);
        Acting.as(publisher, () -> trashing.trash(gone));
        var published = Acting.as(publisher, () -> bulk.publish(List.of(draft, live, gone)));
        assertEquals(1, published.done());
        assertEquals(
                List.of("content.nothingToPublish", "content.gone"),
                published.refusals().stream()
                        .map(refusal -> refusal.reason().code())
                        .toList());
        assertEquals(Status.LIVE, status(draft));
        assertEquals(
                2,
                Acting.as(publisher, () -> bulk.unpublish(List.of(draft, live))).done());
        assertFalse(contents.text(live, EN).orElseThrow().isLive());
        assertEquals(
                2, Acting.as(publisher, () -> bulk.trash(List.of(draft, live))).done());
        assertTrue(contents.find(draft).isEmpty());
    }

    @Test
    void ownerAndDayOfReviewAreSetForMany() {
        var ids = List.of(tree.live(home), tree.draft(home));
        var day = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(200);
        assertEquals(
                2, Acting.as(editor, () -> bulk.assign(ids, publisher.getId())).done());
        assertEquals(2, Acting.as(editor, () -> bulk.review(ids, day)).done());
        for (var id : ids) {
            var item = contents.get(id);
            assertEquals(Optional.of(publisher), item.owner());
            assertEquals(Optional.of(day), item.reviewBy());
        }
        var past = Acting.as(editor, () -> bulk.review(ids, day.minusYears(1)));
        assertEquals(0, past.done());
        assertEquals("content.reviewPast", past.refusals().get(0).reason().code());
        assertEquals(
                "content.ownerGone",
                assertThrows(DomainException.class, () -> system(() -> stewardship.assign(ids.get(0), 0)))
                        .code());
    }

    @Test
    void whoSetsTheOwnerLaterThanSomebodyElseIsTold() {
        var id = tree.live(home);
        var seen = stewardship.of(id);
        var wanted = new Steward(publisher.getId(), LocalDate.of(2999, 1, 1));
        Acting.as(editor, () -> stewardship.change(id, seen, wanted));
        assertEquals(wanted, stewardship.of(id));
        assertEquals(
                "content.stewardChanged",
                assertThrows(
                                DomainException.class,
                                () -> Acting.as(editor, () -> stewardship.change(id, seen, Steward.NOBODY)))
                        .code());
        Acting.as(editor, () -> stewardship.change(id, wanted, Steward.NOBODY));
        assertEquals(Steward.NOBODY, stewardship.of(id));
    }

    private void refused(Runnable deed) {
        refused(editor, deed);
    }

    private void notOwn(Runnable deed) {
        assertEquals(
                "content.notOwnDraft",
                assertThrows(DomainException.class, () -> Acting.as(editor, deed))
                        .code());
    }

    private static void refused(Account person, Runnable deed) {
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> Acting.as(person, deed))
                        .code());
    }

    private List<Long> waiting(long id) {
        return reviews.waitingFor(publisher, 1000).stream()
                .map(review -> review.itemId())
                .filter(item -> item == id)
                .toList();
    }

    private Status status(long id) {
        return contents.text(id, EN).orElseThrow().status();
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }

    private Account account(Role role) {
        var made = new AtomicReference<Account>();
        var login = UUID.randomUUID() + "@example.org";
        system(() -> made.set(administering
                .create(new AccountDraft(login, "Somebody", role, EN))
                .account()));
        return made.get();
    }
}
