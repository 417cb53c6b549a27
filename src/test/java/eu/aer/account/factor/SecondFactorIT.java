package eu.aer.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.Account;
import eu.aer.account.AccountData;
import eu.aer.account.AccountEvent;
import eu.aer.account.AccountEvent.Kind;
import eu.aer.account.AccountEvents;
import eu.aer.account.Accounts;
import eu.aer.account.Acting;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Passwords;
import eu.aer.account.RememberedLogins;
import eu.aer.account.Role;
import eu.aer.account.SignIn;
import eu.aer.account.factor.SecondFactor.Proof;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Secrets;
import eu.aer.fixture.MovableClock;
import eu.aer.fixture.SharedDeployment;
import eu.aer.site.setting.FactorSetting;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.RememberMeCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class SecondFactorIT extends SharedDeployment {

    private static final String PASSWORD = "seven quiet rivers";

    @Inject
    SecondFactor factor;

    @Inject
    SecondStep step;

    @Inject
    FactorReset reset;

    @Inject
    FactorSetting setting;

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    AccountEvents events;

    @Inject
    AccountData data;

    @Inject
    Administering administering;

    @Inject
    Passwords passwords;

    @Inject
    RememberedLogins remembered;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private final String login = UUID.randomUUID() + "@example.org";
    private final FactorKey key = FactorKey.random();

    /** Other tests count on who administers. */
    @AfterEach
    void noAdministratorMore() {
        accounts.find(login)
                .ifPresent(account -> CurrentAccount.asSystem(() -> administering.disable(account.getId())));
    }

    @Test
    void aCodeOfTheAppCountsOnceAndTheNextOneAgain() throws Exception {
        var account = withFactor(Role.EDITOR);
        assertEquals("account.codeWrong", refusal(() -> step.complete(account, code(0), login)));
        step.complete(account, code(1), login);
        assertEquals("account.codeWrong", refusal(() -> step.complete(account, code(1), login)));
        MovableClock.pass(Duration.ofSeconds(60));
        var next = code(0);
        step.complete(account, next.substring(0, 3) + ' ' + next.substring(3), login);
        assertEquals(
                List.of(Kind.SIGNED_IN, Kind.FACTOR_FAILED, Kind.SIGNED_IN, Kind.FACTOR_FAILED, Kind.FACTOR_SET),
                history());
    }

    @Test
    void ofTwoWhoTypeTheSameCodeAtOnceOneComesIn() throws Exception {
        var account = withFactor(Role.EDITOR);
        var code = code(1);
        var accepted = Stream.of("a", "b", "c", "d")
                .parallel()
                .filter(client -> accepts(account, code, client + login))
                .count();
        assertEquals(1, accepted);
    }

    @Test
    void aRecoveryCodeCountsOnceHoweverItIsTyped() throws Exception {
        var codes = setUp(add(Role.EDITOR));
        var account = found();
        assertEquals(10, Set.copyOf(codes).size());
        step.complete(account, ' ' + codes.get(0).toUpperCase().replace("-", " "), login);
        assertEquals("account.codeWrong", refusal(() -> step.complete(account, codes.get(0), login)));
        assertEquals(9, Acting.as(account, () -> factor.recoveryLeft()));
        var fresh = Acting.as(account, () -> factor.renewRecovery(proof(codes.get(1))));
        assertEquals("account.codeWrong", refusal(() -> step.complete(account, codes.get(2), login)));
        step.complete(account, fresh.get(0), login);
        assertFalse(stored(account).contains(fresh.get(1).replace("-", "")));
    }

    @Test
    void signInGoesOnOnlyAfterTheSecondStep() throws Exception {
        var account = withFactor(Role.EDITOR);
        assertTrue(signIn.attempt(login, PASSWORD, login).isPresent());
        assertFalse(history().contains(Kind.SIGNED_IN));
        step.complete(account, code(1), login);
        assertEquals(Kind.SIGNED_IN, history().get(0));
    }

    @Test
    void afterTooManyWrongCodesTheRightOneMustWaitAndNobodyElseDoes() throws Exception {
        var account = withFactor(Role.EDITOR);
        for (var attempt = 0; attempt < 5; attempt++) {
            assertEquals("account.codeWrong", refusal(() -> step.complete(account, "not it", login)));
        }
        assertEquals("account.tooManyAttempts", refusal(() -> step.complete(account, code(1), login)));
        assertEquals("account.tooManyAttempts", refusal(() -> step.complete(account, code(1), login)));
        assertEquals(5, history().stream().filter(Kind.FACTOR_FAILED::equals).count());
        step.complete(account, code(1), "elsewhere " + login);
    }

    @Test
    void nothingChangesWithoutThePasswordAndACode() throws Exception {
        var account = add(Role.EDITOR);
        assertEquals(
                "account.oldPasswordWrong",
                refusal(account, () -> factor.setUp(key, new Proof("wrong", code(0), login))));
        assertEquals("account.codeWrong", refusal(account, () -> factor.setUp(key, proof("000000x"))));
        setUp(account);
        assertEquals("account.factorThere", refusal(account, () -> factor.setUp(FactorKey.random(), proof(code(1)))));
        assertEquals(
                "account.oldPasswordWrong", refusal(account, () -> factor.remove(new Proof("wrong", code(1), login))));
        assertEquals("account.codeWrong", refusal(account, () -> factor.remove(proof(code(0)))));
        Acting.as(account, () -> factor.remove(proof(code(1))));
        assertFalse(found().hasSecondFactor());
        assertEquals("account.codeWrong", refusal(account, () -> factor.renewRecovery(proof(code(1)))));
    }

    @Test
    void setUpAndRemovedItEndsWhatIsRemembered() throws Exception {
        var account = add(Role.EDITOR);
        var before = remember();
        setUp(account);
        assertEquals(Status.INVALID, validate(before));
        var after = remember();
        assertEquals(Status.VALID, validate(after));
        Acting.as(account, () -> factor.remove(proof(code(1))));
        assertEquals(Status.INVALID, validate(after));
    }

    @Test
    void anAdministratorRemovesThatOfSomebodyElse() throws Exception {
        var account = withFactor(Role.ADMINISTRATOR);
        assertEquals("account.ownFactorReset", refusal(found(), () -> reset.reset(account.getId())));
        CurrentAccount.asSystem(() -> reset.reset(account.getId()));
        assertFalse(found().hasSecondFactor());
        assertEquals(Kind.FACTOR_RESET, history().get(0));
        assertTrue(stored(account).isEmpty());
    }

    @Test
    void theSettingConcernsAdministratorsOnly() throws Exception {
        var account = withFactor(Role.ADMINISTRATOR);
        var editor = new Account("editor-" + login, "Somebody", Role.EDITOR, Language.ENGLISH, clock.instant());
        var other = new Account("other-" + login, "Somebody", Role.ADMINISTRATOR, Language.ENGLISH, clock.instant());
        assertFalse(setting.isDue(other));
        CurrentAccount.asSystem(() -> setting.require(true));
        try {
            assertTrue(setting.isDue(other));
            assertFalse(setting.isDue(editor));
            assertFalse(setting.isDue(found()));
            assertEquals("account.factorRequired", refusal(account, () -> factor.remove(proof(code(1)))));
            assertTrue(found().hasSecondFactor());
        } finally {
            CurrentAccount.asSystem(() -> setting.require(false));
        }
        assertFalse(setting.isDue(other));
    }

    @Test
    void theKeyIsStoredSealedAndGoesWithThePerson() throws Exception {
        var account = withFactor(Role.EDITOR);
        var sealed = found().getFactorKey();
        assertFalse(sealed.contains(key.text()));
        assertEquals(
                key.text(), secrets.unseal("factor " + account.getId(), sealed).orElseThrow());
        assertTrue(secrets.unseal("factor 0", sealed).isEmpty());
        CurrentAccount.asSystem(() -> administering.disable(account.getId()));
        data.erase(login);
        assertTrue(stored(account).isEmpty());
        assertFalse(accounts.find(account.getId()).orElseThrow().hasSecondFactor());
    }

    private boolean accepts(Account account, String code, String client) {
        try {
            step.complete(account, code, client);
            return true;
        } catch (DomainException wrong) {
            return false;
        }
    }

    private Account withFactor(Role role) throws Exception {
        setUp(add(role));
        return found();
    }

    private List<String> setUp(Account account) {
        return Acting.as(account, () -> factor.setUp(key, proof(code(0))));
    }

    private Account add(Role role) throws Exception {
        var account = new Account(login, "Somebody", role, Language.FRENCH, clock.instant());
        account.setPassword(passwords.hash(PASSWORD), false);
        transaction.begin();
        em.persist(account);
        transaction.commit();
        return account;
    }

    private Account found() {
        return accounts.find(login).orElseThrow();
    }

    /** @param later how many half minutes after now */
    private String code(int later) {
        return key.code(clock.instant().getEpochSecond() / 30 + later);
    }

    private Proof proof(String code) {
        return new Proof(PASSWORD, code, login);
    }

    private List<Kind> history() {
        return events.latest(found(), 20).stream().map(AccountEvent::getKind).toList();
    }

    private List<?> stored(Account account) {
        return em.createQuery("select c.codeHash from RecoveryCode c where c.account = :account")
                .setParameter("account", account)
                .getResultList();
    }

    private String remember() {
        return remembered.generateLoginToken(new CallerPrincipal(login), Set.of(Role.EDITOR.name()));
    }

    private Status validate(String token) {
        return remembered.validate(new RememberMeCredential(token)).getStatus();
    }

    private static String refusal(Account person, Runnable work) {
        return refusal(() -> Acting.as(person, work));
    }

    private static String refusal(Runnable work) {
        return assertThrows(DomainException.class, work::run).code();
    }
}
