package eu.aer.account;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What somebody does with his or her own account. */
@ApplicationScoped
@Transactional
public class OwnAccount {

    @Inject
    CurrentAccount current;

    @Inject
    Passwords passwords;

    @Inject
    RememberedLogins remembered;

    @Inject
    AccountEvents events;

    @Inject
    Throttle throttle;

    /**
     * Ends every other session and remembered sign-in of the account.
     *
     * @param client the network address that the wish comes from
     * @throws DomainException when the old password is wrong or the new one breaks a rule
     */
    public void changePassword(String old, String fresh, String client) {
        var account = account();
        prove(old, client);
        PasswordRules.check(fresh, account);
        if (passwords.matches(fresh, account)) {
            throw new DomainException("account.passwordSame");
        }
        account.setPassword(passwords.hash(fresh), false);
        remembered.removeAll(account);
        events.add(AccountEvent.Kind.PASSWORD_CHANGED, account);
    }

    /**
     * Whether it is really the person who asks for something that nobody else may do at an open screen.
     *
     * @throws DomainException {@code account.oldPasswordWrong}, {@code account.tooManyAttempts}
     */
    public void prove(String password, String client) {
        var account = account();
        throttle.admit(account.getLogin(), client).ifPresent(wait -> {
            throw new DomainException(
                    "account.tooManyAttempts", wait.plusSeconds(59).toMinutes());
        });
        if (!passwords.matches(password, account)) {
            throw new DomainException("account.oldPasswordWrong");
        }
        throttle.forgive(account.getLogin(), client);
    }

    public void speak(Language language) {
        account().speak(language);
    }

    private Account account() {
        return current.find().orElseThrow(() -> new DomainException("account.forbidden"));
    }
}
