package eu.aer.account;

import eu.aer.common.Configuration;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Ready;
import eu.aer.common.StartFailure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Sees at each start that somebody can sign in. Nodes that start together take turns. */
@ApplicationScoped
public class FirstAdministrator {

    static final String LOGIN = "admin";

    @Inject
    Configuration configuration;

    @Inject
    Accounts accounts;

    @Inject
    RememberedLogins remembered;

    @Inject
    AccountEvents events;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Transactional
    void prepare(@Observes @Priority(100) Ready ready) {
        var known = accounts.lockFirstAdministrator();
        var chosen = configuration.adminPassword();
        if (chosen.isPresent()) {
            set(known.orElseGet(this::unsaved), chosen.get());
            ready.tell("Administrator: %s, password from AER_ADMIN_PASSWORD, to be changed at the first sign-in"
                    .formatted(LOGIN));
        } else if (known.isEmpty()) {
            var password = OneTimePassword.generate();
            create(unsaved(), password);
            ready.tell("Administrator: %s, one-time password %s".formatted(LOGIN, password));
        }
    }

    private Account unsaved() {
        return new Account(LOGIN, "Administrator", Role.ADMINISTRATOR, Language.ENGLISH, clock.instant());
    }

    private void create(Account account, String password) {
        account.setPassword(passwords.hash(password), true);
        accounts.add(account);
        accounts.nameFirstAdministrator(account);
        events.add(AccountEvent.Kind.CREATED, account);
    }

    /** Whoever starts the server may always get in, whatever has become of the account. */
    private void set(Account account, String password) {
        requireLength(password);
        if (account.getId() == null) {
            create(account, password);
            return;
        }
        account.become(Role.ADMINISTRATOR);
        account.limit(Remit.EVERYWHERE);
        account.enable();
        account.dropSecondFactor();
        account.setPassword(passwords.hash(password), true);
        remembered.removeAll(account);
        events.add(AccountEvent.Kind.PASSWORD_RESET, account);
    }

    private static void requireLength(String password) {
        try {
            PasswordRules.checkLength(password);
        } catch (DomainException e) {
            throw new StartFailure("AER_ADMIN_PASSWORD must have %d to %d characters. Set another one."
                    .formatted(PasswordRules.MIN_LENGTH, PasswordRules.MAX_LENGTH));
        }
    }
}
