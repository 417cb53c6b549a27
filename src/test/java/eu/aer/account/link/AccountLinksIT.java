package eu.aer.account.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.Account;
import eu.aer.account.AccountData;
import eu.aer.account.AccountDraft;
import eu.aer.account.AccountEvent;
import eu.aer.account.AccountEvents;
import eu.aer.account.Accounts;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.account.SignIn;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class AccountLinksIT extends SharedDeployment {

    private static final String PASSWORD = "seven quiet rivers";

    @Inject
    Inviting inviting;

    @Inject
    Choosing choosing;

    @Inject
    Resetting resetting;

    @Inject
    Administering administering;

    @Inject
    Accounts accounts;

    @Inject
    AccountEvents events;

    @Inject
    AccountData data;

    @Inject
    LinkRetention retention;

    @Inject
    SignIn signIn;

    @Inject
    LinkRows rows;

    private final String login = UUID.randomUUID() + "@example.org";

    @Test
    void anInvitationIsAcceptedOnce() {
        var account = invite(Role.EDITOR);
        assertTrue(account.isInvited());
        var token = rows.add(account, AccountLink.Kind.INVITATION);
        assertEquals("account.passwordTooShort", refusal(() -> choosing.choose(token, "short")));
        assertEquals(new Choosing.Offer(LinkState.VALID, true, login), choosing.look(token));
        choosing.choose(token, PASSWORD);
        assertTrue(signIn.attempt(login, PASSWORD, login).isPresent());
        assertEquals("account.link.USED", refusal(() -> choosing.choose(token, PASSWORD + "!")));
        assertEquals(LinkState.USED, choosing.look(token).state());
        assertEquals("account.inviteAccepted", refusal(() -> inviting.again(account.getId())));
    }

    @Test
    void whatWorksNoLongerSaysWhy() {
        var account = invite(Role.EDITOR);
        var late = rows.add(account, AccountLink.Kind.INVITATION);
        rows.expire(late);
        assertEquals("account.link.EXPIRED", refusal(() -> choosing.choose(late, PASSWORD)));
        var earlier = rows.add(account, AccountLink.Kind.INVITATION);
        system(() -> inviting.again(account.getId()));
        assertEquals("account.link.WITHDRAWN", refusal(() -> choosing.choose(earlier, PASSWORD)));
        var open = rows.add(account, AccountLink.Kind.INVITATION);
        system(() -> administering.disable(account.getId()));
        assertEquals("account.link.DISABLED", refusal(() -> choosing.choose(open, PASSWORD)));
        assertEquals("account.inviteDisabled", refusal(() -> inviting.again(account.getId())));
        system(() -> administering.enable(account.getId()));
        assertEquals("account.link.WITHDRAWN", refusal(() -> choosing.choose(open, PASSWORD)));
        system(() -> inviting.again(account.getId()));
        var another = rows.add(account, AccountLink.Kind.INVITATION);
        system(() -> inviting.withdraw(account.getId()));
        assertEquals("account.link.WITHDRAWN", refusal(() -> choosing.choose(another, PASSWORD)));
        assertEquals("account.link.UNKNOWN", refusal(() -> choosing.choose("guessed", PASSWORD)));
    }

    @Test
    void aLinkDiesWithThePasswordThatItWasToReplace() {
        var account = invite(Role.EDITOR);
        var invitation = rows.add(account, AccountLink.Kind.INVITATION);
        var reset = rows.add(account, AccountLink.Kind.RESET);
        system(() -> administering.resetPassword(account.getId()));
        assertEquals(LinkState.WITHDRAWN, choosing.look(invitation).state());
        assertEquals(LinkState.WITHDRAWN, choosing.look(reset).state());
    }

    @Test
    void anInvitationThatWasTakenBackIsNotGotRoundByAForgottenPassword() {
        var account = invite(Role.EDITOR);
        var reset = rows.add(account, AccountLink.Kind.RESET);
        system(() -> inviting.withdraw(account.getId()));
        assertEquals(LinkState.WITHDRAWN, choosing.look(reset).state());
        resetting.send(login);
        assertEquals(0, asked(account));
    }

    @Test
    void fewMailsInAnHourReachAPersonAndNoneADisabledAccount() {
        var account = invite(Role.EDITOR);
        IntStream.range(0, Resetting.MAILS_AN_HOUR + 2).forEach(each -> resetting.send(login.toUpperCase()));
        assertEquals(Resetting.MAILS_AN_HOUR, asked(account));
        resetting.send("nobody-" + login);
        var other = add();
        system(() -> administering.disable(other.getId()));
        resetting.send(other.getLogin());
        assertEquals(0, asked(other));
    }

    @Test
    void whoeverIsOnlyInvitedIsNoAdministratorThatRemains() {
        invite(Role.ADMINISTRATOR);
        var administrator = accounts.find("admin").orElseThrow();
        assertEquals("account.lastAdministrator", refusal(() -> administering.disable(administrator.getId())));
    }

    @Test
    void linksGoWithThePersonOrAfterTheirTime() {
        var account = invite(Role.EDITOR);
        var token = rows.add(account, AccountLink.Kind.INVITATION);
        retention.erase(Instant.EPOCH);
        assertTrue(rows.contains(token));
        system(() -> administering.disable(account.getId()));
        data.erase(login);
        assertFalse(rows.contains(token));
    }

    private long asked(Account account) {
        return events.latest(account, 20).stream()
                .filter(event -> event.getKind() == AccountEvent.Kind.RESET_ASKED)
                .count();
    }

    private Account invite(Role role) {
        var made = new AtomicReference<Account>();
        system(() -> made.set(inviting.invite(new AccountDraft(login, "Somebody", role, Language.FRENCH))));
        return made.get();
    }

    private Account add() {
        var made = new AtomicReference<Account>();
        var draft = new AccountDraft("other-" + login, "Somebody", Role.EDITOR, Language.FRENCH);
        system(() -> made.set(administering.createWithoutPassword(draft)));
        return made.get();
    }

    private static String refusal(Runnable work) {
        return assertThrows(DomainException.class, () -> system(work)).code();
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
