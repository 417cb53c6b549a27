package eu.aer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds out by a password whether somebody is who he or she claims to be; some must then show a second factor too. Holds no transaction open while a password is hashed. */
@ApplicationScoped
public class SignIn {

    @Inject
    Accounts accounts;

    @Inject
    AccountEvents events;

    @Inject
    CurrentAccount current;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    /**
     * @param client the network address that the attempt comes from
     * @return the account, or none: for a wrong password, an unknown login, a disabled account and too many attempts alike
     */
    public Optional<Account> attempt(String login, String password, String client) {
        if (isTooLong(login, password) || throttle.admit(login, client).isPresent()) {
            return Optional.empty();
        }
        var known = accounts.find(login);
        var accepted =
                known.filter(account -> passwords.matches(password, account)).filter(account -> !account.isDisabled());
        if (known.isEmpty()) {
            passwords.matchNobody(password);
        }
        accepted.ifPresent(account -> throttle.forgive(login, client));
        known.filter(account -> accepted.isEmpty())
                .ifPresent(account -> events.add(AccountEvent.Kind.SIGN_IN_FAILED, account));
        accepted.filter(account -> !account.hasSecondFactor())
                .ifPresent(account -> events.add(AccountEvent.Kind.SIGNED_IN, account));
        return accepted;
    }

    /** The person signed in is about to sign out. */
    public void leave() {
        current.find().ifPresent(account -> events.add(AccountEvent.Kind.SIGNED_OUT, account));
    }

    private static boolean isTooLong(String login, String password) {
        return login.length() > AccountDraft.MAX_LENGTH || password.length() > 2 * PasswordRules.MAX_LENGTH;
    }
}
