package eu.aer.account.link;

import eu.aer.account.Account;
import eu.aer.account.AccountEvent;
import eu.aer.account.AccountEvents;
import eu.aer.account.PasswordRules;
import eu.aer.account.Passwords;
import eu.aer.account.RememberedLogins;
import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;

/** Somebody follows a link and chooses a password. */
@ApplicationScoped
@Transactional
public class Choosing {

    @Inject
    AccountLinks links;

    @Inject
    Passwords passwords;

    @Inject
    RememberedLogins remembered;

    @Inject
    AccountEvents events;

    @Inject
    Clock clock;

    /** What the link is good for; changes nothing, because scanners of mail follow links too. */
    public Offer look(String token) {
        return links.find(token)
                .map(link -> new Offer(
                        links.state(link),
                        link.kind() == AccountLink.Kind.INVITATION,
                        link.account().getLogin()))
                .orElse(new Offer(LinkState.UNKNOWN, false, ""));
    }

    /**
     * Ends every session and remembered sign-in of the account.
     *
     * @throws DomainException when the link does not work any more or the password breaks a rule
     */
    public void choose(String token, String password) {
        var link = links.take(token).orElseThrow(() -> new DomainException("account.link.UNKNOWN"));
        var state = links.state(link);
        if (state != LinkState.VALID) {
            throw new DomainException("account.link." + state);
        }
        var account = link.account();
        PasswordRules.check(password, account);
        link.use(clock.instant());
        set(account, password);
    }

    private void set(Account account, String password) {
        var kind = account.isInvited() ? AccountEvent.Kind.INVITATION_ACCEPTED : AccountEvent.Kind.PASSWORD_CHANGED;
        account.setPassword(passwords.hash(password), false);
        remembered.removeAll(account);
        events.add(kind, account);
    }

    /**
     * @param invitation whether somebody was invited, or has forgotten a password
     * @param login whose password is chosen; empty for an unknown link
     */
    public record Offer(LinkState state, boolean invitation, String login) implements Serializable {

        public boolean isValid() {
            return state == LinkState.VALID;
        }
    }
}
