package eu.aer.link;

import static eu.aer.link.visit.UnrulyServer.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.AccountDraft;
import eu.aer.account.Acting;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.DomainException;
import eu.aer.link.OutsideLink.State;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a published text to what is told of its links. Nobody but a server on this computer is visited. */
@Tag("persistence")
class LinkCheckerIT extends LinkFixture {

    @Test
    void aLinkIsBrokenWhenItHasFailedThreeTimesOverTimeAndWhenItWorksAgainItIsNot() {
        var page = publish(address(1, "/bad"));
        visit();
        assertEquals(State.DOUBTFUL, link(address(1, "/bad")).getState());
        again(address(1, "/bad"), Duration.ZERO);
        assertEquals(1, link(address(1, "/bad")).getFailures(), "Whoever asks at once asks the same question");
        again(address(1, "/bad"), Duration.ofHours(1));
        assertEquals(State.DOUBTFUL, link(address(1, "/bad")).getState());
        assertFalse(isTold(page));
        again(address(1, "/bad"), Duration.ofHours(1));
        assertEquals(State.BROKEN, link(address(1, "/bad")).getState());
        assertTrue(isTold(page));
        server.on("/bad", status("200 OK"));
        again(address(1, "/bad"), Duration.ofHours(1));
        assertEquals(State.WORKS, link(address(1, "/bad")).getState());
        assertFalse(isTold(page));
    }

    @Test
    void aHostThatWantsToBeLeftAloneIs() {
        server.on("/busy", status("429 Too Many", "Retry-After: 7200"));
        publish(address(1, "/busy"), address(1, "/other"));
        visit();
        var soonest = clock.instant().plus(Duration.ofMinutes(110));
        assertTrue(link(address(1, "/busy")).getDueAt().isAfter(soonest));
        assertTrue(link(address(1, "/other")).getDueAt().isAfter(soonest), "Nor is anything else there asked for");
        var asked = server.heads().size();
        var busy = link(address(1, "/busy")).getId();
        CurrentAccount.asSystem(() -> checking.visitSoon(busy));
        visit();
        assertEquals(asked, server.heads().size(), "Nor when somebody is impatient");
    }

    @Test
    void whileItIsPausedNothingIsVisited() {
        CurrentAccount.asSystem(() -> turn.pause(true));
        publish(address(1, "/paused"));
        visit();
        assertEquals(0, server.heads().size());
        CurrentAccount.asSystem(() -> turn.pause(false));
        visit();
        assertFalse(server.heads().isEmpty());
    }

    @Test
    void oneNodeAtATimeVisits() {
        change(
                "update link_turn set worker = 'another', lease_until = timestamp with time zone '2999-01-01 00:00:00+00'");
        assertFalse(turn.take());
        change("update link_turn set lease_until = timestamp with time zone '2001-01-01 00:00:00+00'");
        assertTrue(turn.take(), "One that was killed is replaced");
    }

    @Test
    void whoMayNotEditMayNeitherLookNorPause() {
        var reviewer = system(() -> administering
                .create(new AccountDraft(UUID.randomUUID() + "@example.org", "Somebody", Role.REVIEWER, EN))
                .account());
        assertThrows(DomainException.class, () -> Acting.as(reviewer, () -> links.counts()));
        assertThrows(DomainException.class, () -> Acting.as(reviewer, () -> turn.pause(true)));
        assertThrows(DomainException.class, () -> Acting.as(reviewer, () -> checking.visitSoon(1)));
    }

    private boolean isTold(long page) {
        var texts = em.createQuery("select t.id from Translation t where t.item.id = :id", Long.class)
                .setParameter("id", page)
                .getResultList();
        return broken.find(1000).stream().anyMatch(finding -> texts.contains(finding.textId()));
    }
}
