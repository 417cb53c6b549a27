package eu.aer.content.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.account.Account;
import eu.aer.account.AccountDraft;
import eu.aer.account.Acting;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ContentJson;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.StaleDraftException;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.MovableClock;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class DraftingIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    @Inject
    Autosaves autosaves;

    @Inject
    AutosaveRetention retention;

    @Inject
    Clock clock;

    @Inject
    Presences presences;

    @Inject
    Revisions revisions;

    @Inject
    Restoring restoring;

    @Inject
    Contents contents;

    @Inject
    ContentJson json;

    @Inject
    Drafts drafts;

    @Inject
    Administering administering;

    private Account ana;
    private Account ben;
    private long id;
    private Slot slot;

    @BeforeEach
    void prepare() {
        ana = account("Ana");
        ben = account("Ben");
        id = drafts.add();
        slot = Slot.of(id, "page", EN);
    }

    @Test
    void eachPersonHasOneSlotForATextAndTheLastAutosaveIsInIt() {
        keep(ana, slot, "first");
        keep(ana, slot, "second");
        keep(ben, slot, "other");
        assertEquals(List.of("second"), left(ana, slot));
        assertEquals(List.of("other"), left(ben, slot));
        Acting.as(ana, () -> autosaves.forget(slot));
        assertEquals(List.of(), left(ana, slot));
        assertEquals(List.of("other"), left(ben, slot));
    }

    @Test
    void textsThatWereNeverSavedKeepASlotEach() {
        var kind = "kind-" + UUID.randomUUID().toString().substring(0, 8);
        var one = Slot.begun(kind, EN, UUID.randomUUID());
        keep(ana, one, "one");
        MovableClock.pass(Duration.ofSeconds(1));
        keep(ana, Slot.begun(kind, EN, UUID.randomUUID()), "two");
        assertEquals(List.of("two", "one"), left(ana, one));
        assertEquals(List.of(), left(ben, one));
    }

    @Test
    void whatIsKeptIsWhateverWasTyped() {
        var odd = "a\u0000b \ud83d \u202eright to left\u202c 👩‍🔬 " + "x".repeat(300_000);
        var typed = new DraftText(odd, "", "", odd, List.of());
        keep(ana, slot, json.writeDraft(new Draft(typed, null)));
        assertEquals(1, left(ana, slot).size());
    }

    @Test
    void aSlotIsForgottenWhenItsTimeIsOver() {
        keep(ana, slot, "old");
        var kept = clock.instant();
        retention.erase(kept.minusSeconds(1));
        assertEquals(List.of("old"), left(ana, slot));
        retention.erase(kept.plusSeconds(1));
        assertEquals(List.of(), left(ana, slot));
    }

    @Test
    void manyTabsOfOnePersonKeepAtTheSameMoment() {
        var start = new CyclicBarrier(4);
        var tabs = IntStream.range(0, 4)
                .mapToObj(tab -> CompletableFuture.runAsync(() -> {
                    await(start);
                    keep(ana, slot, "tab " + tab);
                    Acting.as(ana, () -> presences.beat(id, EN));
                }))
                .toList();
        tabs.forEach(CompletableFuture::join);
        assertEquals(1, left(ana, slot).size());
        assertEquals(List.of("Ana"), present(ben));
    }

    @Test
    void autosaveAndPresenceOfAnItemThatIsGoneAreRefusedInWords() {
        var gone = Slot.of(999_999_999, "page", EN);
        assertEquals("content.gone", code(() -> keep(ana, gone, "lost")));
        assertEquals("content.gone", code(() -> Acting.as(ana, () -> presences.beat(999_999_999, EN))));
    }

    @Test
    void whoMayNotWriteAnyMoreKeepsWhatWasTypedAndNobodyElseDoes() {
        var reviewer = account("Reviewer", Role.REVIEWER);
        keep(reviewer, slot, "x");
        assertEquals("account.forbidden", code(() -> autosaves.keep(slot, 1, "{}", "{}")));
        assertEquals("account.forbidden", code(() -> presences.beat(id, EN)));
    }

    @Test
    void whoHasATextOpenIsSeenUntilHeOrSheLeaves() {
        assertEquals(List.of(), present(ana));
        assertEquals(List.of("Ana"), present(ben));
        assertEquals(List.of("Ben"), present(ana));
        MovableClock.pass(Presences.EXPIRY.minusSeconds(10));
        assertEquals(List.of("Ben"), present(ana));
        MovableClock.pass(Duration.ofSeconds(20));
        assertEquals(List.of(), present(ana), "Ben has left");
        assertEquals(List.of("Ana"), present(ben));
        assertEquals(
                List.of(),
                Acting.as(ben, () -> presences.beat(id, Language.FRENCH)),
                "Another language is another text");
    }

    @Test
    void anOldRevisionComesBackAsANewOne() {
        var slug = Drafts.newSlug();
        drafts.save(id, 1, "Second", slug);
        drafts.save(id, 2, "Third", slug);
        Acting.as(ana, () -> restoring.restore(id, EN, 2, 3, "Restored from revision 2"));
        assertEquals("Second", contents.draft(id, EN).orElseThrow().text().title());
        var newest = revisions.newest(id, EN).orElseThrow();
        assertEquals(4, newest.number());
        assertEquals("Ana", newest.author());
        assertEquals("Restored from revision 2", newest.note());
        assertThrows(StaleDraftException.class, () -> Acting.as(ben, () -> restoring.restore(id, EN, 1, 3, "")));
        assertEquals("content.noRevision", code(() -> Acting.as(ana, () -> restoring.restore(id, EN, 99, 4, ""))));
    }

    @Test
    void aHundredRevisionsAreListedAPageAtATime() {
        var slug = Drafts.newSlug();
        IntStream.range(1, 100).forEach(number -> drafts.save(id, number, "Title " + number, slug));
        var page = Acting.as(ana, () -> revisions.page(id, EN, 20, 20));
        assertEquals(
                List.of(80, 61),
                List.of(page.get(0).number(), page.get(page.size() - 1).number()));
    }

    private void keep(Account person, Slot where, String draft) {
        Acting.as(person, () -> autosaves.keep(where, 1, draft, "{}"));
    }

    private List<String> left(Account person, Slot where) {
        return Acting.as(
                person,
                () -> autosaves.like(where).stream().map(Autosave::getDraft).toList());
    }

    private List<String> present(Account person) {
        return Acting.as(
                person,
                () -> presences.beat(id, EN).stream()
                        .map(Presences.Present::name)
                        .toList());
    }

    private static String code(Runnable refused) {
        return assertThrows(DomainException.class, refused::run).code();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Account account(String name) {
        return account(name, Role.EDITOR);
    }

    private Account account(String name, Role role) {
        var made = new AtomicReference<Account>();
        CurrentAccount.asSystem(() -> made.set(administering
                .create(new AccountDraft(UUID.randomUUID() + "@example.org", name, role, EN))
                .account()));
        return made.get();
    }
}
