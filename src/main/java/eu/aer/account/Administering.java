package eu.aer.account;

import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What an administrator does with the accounts of others. One administrator who can sign in always remains. */
@ApplicationScoped
@Transactional
public class Administering {

    @Inject
    Accounts accounts;

    @Inject
    RememberedLogins remembered;

    @Inject
    AccountEvents events;

    @Inject
    Event<AccountDisabled> disabled;

    @Inject
    Passwords passwords;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    /** Begins a new account. */
    public void open() {
        current.require(Permission.MANAGE_ACCOUNTS);
    }

    public Account open(long id) {
        current.require(Permission.MANAGE_ACCOUNTS);
        return accounts.find(id).orElseThrow(() -> new DomainException("account.unknown"));
    }

    /** The latest that happened to an account, the newest first. */
    public List<AccountEvent> history(Account account) {
        current.require(Permission.MANAGE_ACCOUNTS);
        return events.latest(account, 20);
    }

    /** @throws DomainException for a login that is no address or that somebody has, and for a missing name */
    public NewPassword create(AccountDraft draft) {
        var account = createWithoutPassword(draft);
        return new NewPassword(account, newPassword(account));
    }

    /** Nobody can sign in with it until a password is chosen or given. */
    public Account createWithoutPassword(AccountDraft draft) {
        current.require(Permission.MANAGE_ACCOUNTS);
        draft.requireAddress();
        draft.requireName();
        draft.requireRemit();
        if (accounts.find(draft.login()).isPresent()) {
            throw new DomainException("account.loginTaken", draft.login());
        }
        var account = new Account(draft.login(), draft.name(), draft.role(), draft.language(), clock.instant());
        account.limit(draft.remit());
        account.awaitPassword(passwords.ofNobody());
        accounts.add(account);
        record(AccountEvent.Kind.CREATED, account);
        return account;
    }

    /**
     * The login stays: to give somebody another one, disable this account and create a new one.
     *
     * @param version of the account that the administrator had before the eyes
     */
    public void change(long id, long version, AccountDraft draft) {
        var account = open(id);
        draft.requireName();
        draft.requireRemit();
        if (account.getVersion() != version) {
            throw new DomainException("account.changedMeanwhile", account.getName());
        }
        if (draft.role() != Role.ADMINISTRATOR) {
            requireAnotherAdministrator(account);
        }
        account.rename(draft.name());
        account.become(draft.role());
        account.limit(draft.remit());
        account.speak(draft.language());
        record(AccountEvent.Kind.CHANGED, account);
    }

    /** @throws DomainException {@code account.lastAdministrator}, {@code account.ownDisable} */
    public void disable(long id) {
        var account = open(id);
        requireAnotherAdministrator(account);
        if (isOwn(account)) {
            throw new DomainException("account.ownDisable");
        }
        account.disable();
        remembered.removeAll(account);
        disabled.fire(new AccountDisabled(account));
        record(AccountEvent.Kind.DISABLED, account);
    }

    public void enable(long id) {
        var account = open(id);
        account.enable();
        record(AccountEvent.Kind.ENABLED, account);
    }

    /** Gives a new one-time password, and signs the account out everywhere. */
    public NewPassword resetPassword(long id) {
        var account = open(id);
        if (isOwn(account)) {
            throw new DomainException("account.ownReset");
        }
        var password = newPassword(account);
        remembered.removeAll(account);
        record(AccountEvent.Kind.PASSWORD_RESET, account);
        return new NewPassword(account, password);
    }

    private boolean isOwn(Account account) {
        return current.find().filter(account::equals).isPresent();
    }

    private String newPassword(Account account) {
        var password = OneTimePassword.generate();
        account.setPassword(passwords.hash(password), true);
        return password;
    }

    private void requireAnotherAdministrator(Account account) {
        var active = accounts.lockActiveAdministrators();
        if (active.contains(account) && active.size() == 1) {
            throw new DomainException("account.lastAdministrator", account.getName());
        }
    }

    private void record(AccountEvent.Kind kind, Account account) {
        events.add(kind, account, current.find());
    }

    /** An account and the one-time password that it was given, to be shown once. */
    public record NewPassword(Account account, String password) {}
}
