package eu.aer.content.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import eu.aer.content.Contents;
import eu.aer.content.Publishing;
import eu.aer.content.StaleDraftException;
import eu.aer.content.Status;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class ReviewingIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    @Inject
    Reviewing reviewing;

    @Inject
    Reviews reviews;

    @Inject
    ReviewRetention retention;

    @Inject
    Clock clock;

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    Drafts drafts;

    @Inject
    Administering administering;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private Account editor;
    private Account reviewer;
    private Account publisher;
    private long id;

    @BeforeEach
    void prepare() {
        editor = account(Role.EDITOR);
        reviewer = account(Role.REVIEWER);
        publisher = account(Role.PUBLISHER);
        id = drafts.add();
    }

    @Test
    void reviewsThatHaveEndedGoInTimeButNotTheApprovalOfADraft() {
        Acting.as(editor, () -> reviewing.ask(id, EN, 1, "First?"));
        Acting.as(reviewer, () -> reviewing.wantChanges(id, EN, 1, "Shorter."));
        drafts.save(id, 1, "Shorter", Drafts.newSlug());
        Acting.as(editor, () -> reviewing.ask(id, EN, 2, "Now?"));
        Acting.as(reviewer, () -> reviewing.approve(id, EN, 2, "Yes."));
        retention.erase(clock.instant().minus(Duration.ofDays(1)));
        assertEquals(2, questions().size());
        var later = clock.instant().plus(Duration.ofDays(1));
        retention.erase(later);
        assertEquals(List.of("Now?"), questions());
        CurrentAccount.asSystem(() -> publishing.publish(id, EN, 2));
        retention.erase(later);
        assertEquals(List.of(), questions());
        drafts.save(id, 2, "Other", Drafts.newSlug());
        Acting.as(editor, () -> reviewing.ask(id, EN, 3, "Open?"));
        retention.erase(later);
        assertEquals(List.of("Open?"), questions());
    }

    private List<String> questions() {
        return em.createQuery(
                        "select v.question from Review v where v.revision.translation.item.id = :id order by v.id",
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }

    @Test
    void anEditorAsksAReviewerApprovesAndBothHearOfIt() {
        Acting.as(editor, () -> reviewing.ask(id, EN, 1, "Is the date right?"));
        assertEquals(Status.IN_REVIEW, status());
        assertTrue(mailTo(reviewer).startsWith("To review: Title"));
        assertTrue(mailTo(reviewer).contains("Is the date right?"), mailTo(reviewer));
        assertTrue(mailTo(reviewer).contains("/admin/review/show?item=" + id + "&language=en"), mailTo(reviewer));
        assertEquals("", mailTo(editor));
        assertEquals("Is the date right?", waiting(reviewer).get(0).question());
        Acting.as(reviewer, () -> reviewing.approve(id, EN, 1, "It is."));
        assertEquals(Status.DRAFT, status());
        assertTrue(mailTo(editor).startsWith("Approved: Title"));
        assertEquals(List.of(), waiting(reviewer));
        var mine = reviews.askedBy(editor, 9).get(0);
        assertEquals(Review.State.APPROVED, mine.state());
        assertEquals("It is.", mine.answer());
        assertTrue(reviews.approved(1000).stream().anyMatch(listed -> listed.itemId() == id));
    }

    @Test
    void whoWantsChangesSaysWhich() {
        Acting.as(editor, () -> reviewing.ask(id, EN, 1, ""));
        refused("content.reviewCommentMissing", reviewer, () -> reviewing.wantChanges(id, EN, 1, "  "));
        Acting.as(reviewer, () -> reviewing.wantChanges(id, EN, 1, "Name the source."));
        assertTrue(mailTo(editor).startsWith("Changes wanted"));
        assertEquals(Status.DRAFT, status());
    }

    @Test
    void nobodyJudgesWithoutTheRoleNorTheOwnText() {
        refused("account.forbidden", reviewer, () -> reviewing.ask(id, EN, 1, ""));
        Acting.as(editor, () -> reviewing.ask(id, EN, 1, ""));
        refused("account.forbidden", editor, () -> reviewing.approve(id, EN, 1, ""));
        CurrentAccount.asSystem(() -> administering.change(
                editor.getId(), editor.getVersion(), new AccountDraft(editor.getLogin(), "Ed", Role.REVIEWER, EN)));
        refused("content.reviewOwn", editor, () -> reviewing.approve(id, EN, 1, ""));
    }

    @Test
    void aPublisherMayApproveAnything() {
        Acting.as(publisher, () -> reviewing.ask(id, EN, 1, ""));
        Acting.as(publisher, () -> reviewing.approve(id, EN, 1, ""));
        assertEquals("", mailTo(publisher));
    }

    @Test
    void onlyWhoAskedOrMayPublishTakesItBack() {
        var other = account(Role.EDITOR);
        Acting.as(editor, () -> reviewing.ask(id, EN, 1, ""));
        refused("content.reviewOfOther", other, () -> reviewing.withdraw(id, EN, 1));
        Acting.as(editor, () -> reviewing.withdraw(id, EN, 1));
        assertEquals(Status.DRAFT, status());
        refused("content.reviewEnded", reviewer, () -> reviewing.approve(id, EN, 1, ""));
    }

    @Test
    void aReviewIsOfOneRevisionAndANewRequestTakesItsPlace() {
        Acting.as(editor, () -> reviewing.ask(id, EN, 1, "first"));
        drafts.save(id, 1, "Newer", Drafts.newSlug());
        assertEquals(1, waiting(reviewer).get(0).revision());
        assertEquals(2, waiting(reviewer).get(0).latestRevision());
        assertThrows(StaleDraftException.class, () -> Acting.as(editor, () -> reviewing.ask(id, EN, 1, "")));
        Acting.as(editor, () -> reviewing.ask(id, EN, 2, "second"));
        refused("content.reviewEnded", reviewer, () -> reviewing.approve(id, EN, 1, ""));
        assertEquals(
                List.of(2),
                waiting(reviewer).stream().map(ListedReview::revision).toList());
        refused("content.reviewAskedAlready", editor, () -> reviewing.ask(id, EN, 2, ""));
        Acting.as(reviewer, () -> reviewing.approve(id, EN, 2, ""));
    }

    @Test
    void publishingEndsAnOpenReviewAndTellsWhoAsked() {
        Acting.as(editor, () -> reviewing.ask(id, EN, 1, ""));
        Acting.as(publisher, () -> publishing.publish(id, EN, 1));
        assertEquals(Status.LIVE, status());
        assertTrue(mailTo(editor).startsWith("Published: Title"));
        assertEquals(List.of(), waiting(reviewer));
        refused("content.reviewNothingNew", editor, () -> reviewing.ask(id, EN, 1, ""));
    }

    @Test
    void ofTwoRequestsAtTheSameMomentOneIsRefused() {
        var start = new CyclicBarrier(2);
        var one = CompletableFuture.supplyAsync(() -> askTogether(start, editor));
        var two = CompletableFuture.supplyAsync(() -> askTogether(start, publisher));
        assertEquals(
                List.of("", "content.reviewAskedAlready"),
                List.of(one.join(), two.join()).stream().sorted().toList());
        assertEquals(1, waiting(reviewer).size());
    }

    @Test
    void theDatabaseKeepsOneOpenReviewForEachText() throws Exception {
        Acting.as(editor, () -> reviewing.ask(id, EN, 1, ""));
        transaction.begin();
        try {
            var revision = contents.latestRevision(
                            contents.find(id).orElseThrow().translation(EN).orElseThrow())
                    .orElseThrow();
            em.persist(new Review(revision, Optional.empty(), "", Instant.EPOCH));
            assertThrows(PersistenceException.class, em::flush);
        } finally {
            transaction.rollback();
        }
    }

    private String askTogether(CyclicBarrier start, Account person) {
        try {
            start.await();
            Acting.as(person, () -> reviewing.ask(id, EN, 1, ""));
            return "";
        } catch (DomainException refused) {
            return refused.code();
        } catch (Exception unexpected) {
            throw new CompletionException(unexpected);
        }
    }

    private List<ListedReview> waiting(Account person) {
        return reviews.waitingFor(person, 1000).stream()
                .filter(review -> review.itemId() == id)
                .toList();
    }

    private Status status() {
        return contents.find(id).orElseThrow().translation(EN).orElseThrow().status();
    }

    /** Subject and text of the last mail to somebody, empty when there is none. */
    private String mailTo(Account person) {
        return em.createQuery(
                        "select m.subject, m.bodyText from OutboxMail m where m.recipient = :to order by m.createdAt desc",
                        Object[].class)
                .setParameter("to", person.getLogin())
                .getResultStream()
                .map(mail -> mail[0] + "\n" + mail[1])
                .findFirst()
                .orElse("");
    }

    private static void refused(String code, Account person, Runnable deed) {
        assertEquals(
                code,
                assertThrows(DomainException.class, () -> Acting.as(person, deed))
                        .code());
    }

    private Account account(Role role) {
        var made = new AtomicReference<Account>();
        var login = UUID.randomUUID() + "@example.org";
        CurrentAccount.asSystem(() -> made.set(administering
                .create(new AccountDraft(login, "Somebody", role, EN))
                .account()));
        return made.get();
    }
}
