package eu.aer.project.call.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.account.CurrentAccount;
import eu.aer.common.LinkState;
import eu.aer.project.call.CallState;
import eu.aer.project.call.Course.Ending;
import eu.aer.project.call.PartnerCalls;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class ExpressingIT extends ExpressionFixture {

    @Inject
    PartnerCalls calls;

    @Inject
    UnconfirmedExpressions unconfirmed;

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

    private int count(long call) {
        var count = new AtomicLong();
        CurrentAccount.asSystem(
                () -> count.set(expressions.count(new Expressions.Filter(Optional.empty(), Optional.of(call), ""))));
        return (int) count.get();
    }

    private CallState state(long call) {
        return calls.stateOf(calls.findLive(call).orElseThrow().course());
    }
}
