package eu.aer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Language;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class OutboxIT extends SharedDeployment {

    @Inject
    OutboxRows rows;

    @Inject
    Outbox outbox;

    @Inject
    Sending sending;

    @Inject
    Clock clock;

    private final EmailAddress anna = EmailAddress.parse("anna-%s@example.eu".formatted(UUID.randomUUID()))
            .orElseThrow();

    @Test
    void mailLeavesRightAfterTheCommitAndLosesItsBody() throws InterruptedException {
        rows.add(mail(Duration.ofDays(1)));
        assertEquals(OutboxMail.State.SENT, stateInTheEnd());
        var sent = rows.to(anna).get(0);
        assertTrue(sent.text().isEmpty());
        assertEquals(1, sent.getAttempts());
    }

    @Test
    void whatDidNotHappenSendsNoMail() {
        var mail = mail(Duration.ofDays(1));
        assertThrows(IllegalStateException.class, () -> rows.addAndFail(mail));
        assertTrue(rows.to(anna).isEmpty());
    }

    @Test
    void twoNodesNeverClaimTheSameMail() {
        var mail = rows.addForLater(mail(Duration.ofDays(1)));
        var ahead = Duration.ofHours(2);
        assertEquals(mail, rows.claim(anna, ahead).orElseThrow());
        assertTrue(rows.claim(anna, ahead).isEmpty());
        rows.remove(mail);
    }

    @Test
    void aMailWhoseNodeDiedIsClaimedAgainUnderTheSameId() {
        var mail = rows.addForLater(mail(Duration.ofDays(1)));
        var first = rows.claim(anna, Duration.ofHours(2)).orElseThrow();
        var second = rows.claim(anna, Duration.ofHours(3)).orElseThrow();
        assertEquals(first.messageId(), second.messageId());
        assertEquals(2, second.getAttempts());
        rows.remove(mail);
    }

    @Test
    void whoHoldsAnOldClaimChangesNothing() {
        var mail = rows.addForLater(mail(Duration.ofDays(1)));
        var old = rows.claim(anna, Duration.ofHours(2)).orElseThrow();
        rows.claim(anna, Duration.ofHours(3)).orElseThrow();
        sending.refused(old, "550 too late");
        assertEquals(OutboxMail.State.SENDING, rows.to(anna).get(0).getState());
        rows.remove(mail);
    }

    @Test
    void whatIsOfNoUseAnyMoreIsNotSentAndLosesItsBody() {
        rows.add(mail(Duration.ofSeconds(-1)));
        sending.tidy();
        var expired = rows.to(anna).get(0);
        assertEquals(OutboxMail.State.EXPIRED, expired.getState());
        assertTrue(expired.text().isEmpty());
    }

    @Test
    void aPersonErasedLeavesNoMail() {
        var mail = rows.addForLater(mail(Duration.ofDays(1)));
        assertNotEquals(0, mail.getId());
        outbox.erase(anna);
        assertTrue(rows.to(anna).isEmpty());
    }

    private OutboxMail.State stateInTheEnd() throws InterruptedException {
        for (var tries = 0; tries < 200 && rows.to(anna).get(0).getState() != OutboxMail.State.SENT; tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return rows.to(anna).get(0).getState();
    }

    private Mail mail(Duration use) {
        return new Mail(
                anna, Language.ENGLISH, "Hello", "A link", clock.instant().plus(use));
    }
}
