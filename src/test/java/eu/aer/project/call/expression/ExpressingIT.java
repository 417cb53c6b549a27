package eu.aer.project.call.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.LinkState;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.SharedDeployment;
import eu.aer.mail.EmailAddress;
import eu.aer.project.Partner;
import eu.aer.project.Project;
import eu.aer.project.ProjectFacts;
import eu.aer.project.call.CallRole;
import eu.aer.project.call.CallRows;
import eu.aer.project.call.CallState;
import eu.aer.project.call.CallsUnmarked;
import eu.aer.project.call.Closing;
import eu.aer.project.call.Course.Ending;
import eu.aer.project.call.PartnerCalls;
import eu.aer.project.call.expression.ExpressionOfInterest.State;
import eu.aer.project.call.letter.Wording;
import eu.aer.project.call.visitor.Visitor;
import eu.aer.site.Attention;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class ExpressingIT extends SharedDeployment {

    private static final String TABLE = "expression_of_interest";

    @Inject
    Expressing expressing;

    @Inject
    Expressions expressions;

    @Inject
    Answering answering;

    @Inject
    Closing closing;

    @Inject
    Trashing trashing;

    @Inject
    Publishing publishing;

    @Inject
    MakingProject making;

    @Inject
    Contents contents;

    @Inject
    PartnerCalls calls;

    @Inject
    UnconfirmedExpressions unconfirmed;

    @Inject
    ExpressionRetention retention;

    @Inject
    ExpressionData data;

    @Inject
    ExpressionsWaiting waiting;

    @Inject
    CallsUnmarked unmarked;

    @Inject
    CallRows rows;

    @Inject
    ChangeFeed feed;

    @Inject
    Clock clock;

    private final String token = UUID.randomUUID().toString();
    private final EmailAddress ana =
            EmailAddress.parse("Ana-%s@example.eu".formatted(token)).orElseThrow();

    @Test
    void theSecretariatSeesItOnlyOnceItIsConfirmed() {
        var call = rows.live(30);
        send(call, clock.instant());
        rows.link(TABLE, ana, token);
        assertEquals(0, count(call));
        assertEquals(LinkState.VALID, expressing.check(token));
        assertEquals(0, count(call), "opening the link changes nothing");
        assertEquals(LinkState.VALID, expressing.confirm(token));
        assertEquals(LinkState.USED, expressing.confirm(token));
        assertEquals(LinkState.USED, expressing.check(token));
        assertEquals(1, count(call));
        assertEquals("partnersearch-fr-1", rows.only(ana).getConsent());
        assertEquals(List.of("Confirmez votre manifestation d’intérêt"), rows.mails(ana));
    }

    @Test
    void aLinkTooOldOrUnknownConfirmsNothingAndTheRowGoes() {
        var call = rows.live(30);
        send(call, clock.instant());
        rows.link(TABLE, ana, token);
        rows.age(TABLE, ana, Duration.ofHours(49));
        assertEquals(LinkState.EXPIRED, expressing.confirm(token));
        assertEquals(LinkState.EXPIRED, expressing.confirm("unknown"));
        unconfirmed.erase(clock.instant().minus(Duration.ofDays(2)));
        assertEquals(List.of(), rows.sent(ExpressionOfInterest.class, ana));
    }

    @Test
    void whatIsClosedTakesOnlyWhatWasBegunBefore() {
        var call = rows.live(-1);
        refused("call.over", () -> send(call, clock.instant()));
        assertEquals(List.of(), rows.sent(ExpressionOfInterest.class, ana));
        send(call, clock.instant().minus(Duration.ofDays(1)));
        assertEquals(1, rows.sent(ExpressionOfInterest.class, ana).size());
        refused("call.unknown", () -> send(call + 1, clock.instant()));
    }

    @Test
    void whatHasFoundItsPartnersTakesNothingNew() {
        var call = rows.live(30);
        var before = clock.instant().minusSeconds(5);
        CurrentAccount.asSystem(() -> closing.end(call, Ending.FILLED));
        feed.generation();
        assertEquals(CallState.FILLED, state(call));
        refused("call.over", () -> send(call, clock.instant()));
        send(call, before);
        CurrentAccount.asSystem(() -> closing.reopen(call));
        feed.generation();
        assertEquals(CallState.OPEN, state(call));
        send(call, clock.instant());
        assertEquals(2, rows.sent(ExpressionOfInterest.class, ana).size());
    }

    @Test
    void whatIsOverIsNotReopened() {
        var call = rows.live(-1);
        CurrentAccount.asSystem(() -> {
            closing.end(call, Ending.CLOSED);
            refused("call.overAnyway", () -> closing.reopen(call));
        });
    }

    @Test
    void anAddressGetsNoMoreThanFiveMailsADay() {
        var call = rows.live(30);
        for (var times = 0; times < 5; times++) {
            send(call, clock.instant());
        }
        refused("call.tooOften", () -> send(call, clock.instant()));
        assertEquals(5, rows.mails(ana).size());
    }

    @Test
    void theSecretariatAnswersByALetterOfItsOwn() {
        var call = confirmed(30);
        var id = rows.only(ana).getId();
        CurrentAccount.asSystem(() -> {
            answering.mark(id, State.DECLINED);
            var draft = answering.draft(id, State.DECLINED);
            assertTrue(draft.text().contains("Ana Čapek 🚲"), draft::text);
            answering.write(id, new Wording(draft.subject(), draft.text() + "\nBonne chance"));
            refused("call.letterEmpty", () -> answering.write(id, new Wording("A", " ")));
            assertEquals(
                    1,
                    expressions.count(
                            new Expressions.Filter(Optional.of(State.DECLINED), Optional.of(call), "čapek 🚲")));
            assertEquals(0, expressions.count(new Expressions.Filter(Optional.of(State.NEW), Optional.of(call), "")));
        });
        assertEquals(2, rows.mails(ana).size());
        assertTrue(rows.only(ana).getWrittenAt() != null);
    }

    @Test
    void whoWroteToACallThatLiesInTheTrashCanBeAnswered() {
        var call = confirmed(30);
        CurrentAccount.asSystem(() -> {
            trashing.trash(call);
            var draft = answering.draft(rows.only(ana).getId(), State.DECLINED);
            assertTrue(draft.text().contains("Ana Čapek"), draft::text);
        });
    }

    @Test
    void whoWaitsForTwoWeeksAndWhatNobodyHasMarkedNeedsAttention() {
        var call = confirmed(30);
        rows.confirmed(TABLE, ana, Duration.ofDays(13));
        assertFalse(isIn(waiting, call));
        rows.confirmed(TABLE, ana, Duration.ofDays(15));
        assertTrue(isIn(waiting, call));
        CurrentAccount.asSystem(() -> answering.mark(rows.only(ana).getId(), State.DECLINED));
        assertFalse(isIn(waiting, call));
        assertFalse(isIn(unmarked, call));
        rows.over(call, 1);
        assertTrue(isIn(unmarked, call));
        CurrentAccount.asSystem(() -> closing.end(call, Ending.CLOSED));
        assertFalse(isIn(unmarked, call));
    }

    private boolean isIn(Attention attention, long call) {
        var text = contents.text(call, Language.ENGLISH).orElseThrow().getId();
        return attention.find(1000).stream().anyMatch(found -> found.textId() == text);
    }

    @Test
    void itIsErasedAYearAfterTheDeadlineAndOnDemand() {
        var call = confirmed(30);
        rows.over(call, 364);
        retention.erase(clock.instant().minus(Duration.ofDays(365)));
        var held = data.held(ana.value().toUpperCase(Locale.ROOT));
        assertEquals(1, held.size());
        assertTrue(held.get(0).values().containsKey("call.call"));
        rows.over(call, 367);
        retention.erase(clock.instant().minus(Duration.ofDays(365)));
        assertEquals(List.of(), data.held(ana.value()));
        confirmed(30);
        data.erase(ana.value().toUpperCase(Locale.ROOT));
        assertEquals(List.of(), rows.sent(ExpressionOfInterest.class, ana));
    }

    @Test
    void aFilledCallBecomesOneProject() {
        var call = confirmed(30);
        var project = new AtomicLong();
        CurrentAccount.asSystem(() -> {
            answering.mark(rows.only(ana).getId(), State.SHORTLISTED);
            refused("call.notFilled", () -> making.make(call));
            closing.end(call, Ending.FILLED);
            publishing.save(
                    call, Language.FRENCH, new Draft(new DraftText("Appel", "", "appel", "", List.of()), null), 0, "");
            project.set(making.make(call));
            assertEquals(project.get(), making.make(call));
        });
        assertEquals(
                "Appel",
                contents.draft(project.get(), Language.FRENCH)
                        .orElseThrow()
                        .text()
                        .title());
        var draft = contents.draft(project.get(), Language.ENGLISH).orElseThrow();
        var facts = (ProjectFacts) draft.facts();
        assertEquals(Project.KIND, contents.find(project.get()).orElseThrow().getKind());
        assertTrue(draft.text().title().startsWith("Call "));
        assertEquals("Programme", facts.programme());
        assertEquals("Energy", facts.themes().only(Language.ENGLISH));
        assertEquals(0, facts.budget().total().compareTo(new BigDecimal("250000")));
        assertEquals(
                List.of(
                        new Partner("Region North", "SE", Partner.Role.LEAD),
                        new Partner("Région Sud", "FR", Partner.Role.PARTNER)),
                facts.partners());
    }

    private long confirmed(int days) {
        var call = rows.live(days);
        send(call, clock.instant());
        rows.link(TABLE, ana, token);
        expressing.confirm(token);
        return call;
    }

    private void send(long call, Instant begun) {
        var visitor = new Visitor("Ana Čapek 🚲", "Région Sud", ana, Language.FRENCH, "made up", begun);
        expressing.send(new Interest(call, visitor, "FR", CallRole.PARTNER, "", "Bonjour 🚲"));
    }

    private int count(long call) {
        var count = new AtomicLong();
        CurrentAccount.asSystem(
                () -> count.set(expressions.count(new Expressions.Filter(Optional.empty(), Optional.of(call), ""))));
        return (int) count.get();
    }

    private CallState state(long call) {
        return calls.stateOf(calls.findLive(call).orElseThrow().course());
    }

    private static void refused(String code, Runnable deed) {
        assertEquals(code, assertThrows(DomainException.class, deed::run).code());
    }
}
