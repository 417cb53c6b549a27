package eu.aer.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.AccountEvent.Kind;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Ready;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.RememberMeCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class SignInIT extends SharedDeployment {

    @Inject
    SignIn signIn;

    @Inject
    Administering administering;

    @Inject
    Accounts accounts;

    @Inject
    AccountEvents events;

    @Inject
    RememberedLogins remembered;

    @Inject
    FirstAdministrator first;

    @Inject
    Throttle throttle;

    private String login;
    private String client;

    @BeforeEach
    void makeUpSomebody() {
        login = UUID.randomUUID() + "@example.org";
        client = "client of " + login;
    }

    @Test
    void thereIsOneFirstAdministratorHoweverOftenTheServerStarts() {
        first.prepare(new Ready());
        var administrator = accounts.find(FirstAdministrator.LOGIN).orElseThrow();
        assertEquals(Role.ADMINISTRATOR, administrator.getRole());
        assertTrue(administrator.isPasswordChangeDue());
        assertEquals(
                1,
                accounts.list().stream()
                        .filter(account -> account.getRole() == Role.ADMINISTRATOR)
                        .count());
    }

    @Test
    void oneTimePasswordSignsInWhateverTheCaseOfTheLogin() {
        var password = create().password();
        assertTrue(signIn.attempt(login.toUpperCase(), password, client)
                .orElseThrow()
                .isPasswordChangeDue());
        assertTrue(signIn.attempt(login, password + "x", client).isEmpty());
        assertEquals(List.of(Kind.SIGN_IN_FAILED, Kind.SIGNED_IN, Kind.CREATED), history());
    }

    @Test
    void disabledAccountIsRefusedLikeAWrongPassword() {
        var created = create();
        system(() -> administering.disable(created.account().getId()));
        assertTrue(signIn.attempt(login, created.password(), client).isEmpty());
        system(() -> administering.enable(created.account().getId()));
        assertTrue(signIn.attempt(login, created.password(), client).isPresent());
    }

    @Test
    void afterTooManyAttemptsTheRightPasswordMustWaitToo() {
        var password = create().password();
        for (var attempt = 0; attempt < Throttle.PER_LOGIN_AND_CLIENT; attempt++) {
            assertTrue(throttle.admit(login, client).isEmpty());
        }
        assertTrue(signIn.attempt(login, password, client).isEmpty());
        assertTrue(signIn.attempt(login, password, "another " + client).isPresent());
    }

    @Test
    void everyBrowserIsRememberedUntilThePasswordIsReset() {
        var account = add();
        var office = remember();
        var home = remember();
        assertEquals(Status.VALID, validate(office));
        remembered.removeLoginToken(office);
        assertEquals(Status.INVALID, validate(office));
        assertEquals(Status.VALID, validate(home));
        system(() -> administering.resetPassword(account.getId()));
        assertEquals(Status.INVALID, validate(home));
    }

    @Test
    void disablingForgetsEveryBrowser() {
        var account = add();
        var token = remember();
        system(() -> administering.disable(account.getId()));
        system(() -> administering.enable(account.getId()));
        assertEquals(Status.INVALID, validate(token));
    }

    @Test
    void loginIsGivenOnceWhateverItsCase() {
        add();
        var again = new AccountDraft(login.toUpperCase(), "Somebody else", Role.EDITOR, Language.FRENCH);
        assertEquals("account.loginTaken", refusal(() -> administering.create(again)));
    }

    @Test
    void lastAdministratorStays() {
        var administrator = accounts.find(FirstAdministrator.LOGIN).orElseThrow();
        var editor = new AccountDraft("", administrator.getName(), Role.EDITOR, Language.ENGLISH);
        assertEquals("account.lastAdministrator", refusal(() -> administering.disable(administrator.getId())));
        assertEquals(
                "account.lastAdministrator",
                refusal(() -> administering.change(administrator.getId(), administrator.getVersion(), editor)));
        assertFalse(accounts.find(FirstAdministrator.LOGIN).orElseThrow().isDisabled());
    }

    @Test
    void secondOfTwoAdministratorsIsTold() {
        var account = add();
        var draft = new AccountDraft(login, "Renamed", Role.EDITOR, Language.GERMAN);
        system(() -> administering.change(account.getId(), account.getVersion(), draft));
        assertEquals(
                "account.changedMeanwhile",
                refusal(() -> administering.change(account.getId(), account.getVersion(), draft)));
    }

    @Test
    void nobodyManagesAccountsWithoutPermission() {
        var draft = new AccountDraft(login, "Nobody", Role.ADMINISTRATOR, Language.ENGLISH);
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> administering.create(draft))
                        .code());
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> administering.open()).code());
    }

    /** An account that nobody can sign in with, for what needs no password: hashing one takes most of a second. */
    private Account add() {
        var account = new Account(login, "Somebody", Role.EDITOR, Language.GERMAN, Instant.EPOCH);
        account.setPassword("none", false);
        return accounts.add(account);
    }

    private Administering.NewPassword create() {
        return system(() -> administering.create(new AccountDraft(login, "Somebody", Role.EDITOR, Language.GERMAN)));
    }

    private List<Kind> history() {
        return events.latest(accounts.find(login).orElseThrow(), 10).stream()
                .map(AccountEvent::getKind)
                .toList();
    }

    private String remember() {
        return remembered.generateLoginToken(new CallerPrincipal(login), Set.of(Role.EDITOR.name()));
    }

    private Status validate(String token) {
        return remembered.validate(new RememberMeCredential(token)).getStatus();
    }

    private static String refusal(Runnable work) {
        return assertThrows(DomainException.class, () -> system(work)).code();
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }

    private static <T> T system(Supplier<T> work) {
        var result = new AtomicReference<T>();
        CurrentAccount.asSystem(() -> result.set(work.get()));
        return result.get();
    }
}
