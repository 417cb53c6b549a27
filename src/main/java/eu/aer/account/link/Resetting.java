package eu.aer.account.link;

import eu.aer.account.Account;
import eu.aer.account.AccountEvent;
import eu.aer.account.AccountEvents;
import eu.aer.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Sends the link by which a forgotten password is replaced. */
@ApplicationScoped
@Transactional
class Resetting {

    /** No more mails than these reach a person in an hour, however often somebody types the address: it may not be theirs. */
    static final int MAILS_AN_HOUR = 3;

    @Inject
    Accounts accounts;

    @Inject
    AccountLinks links;

    @Inject
    LinkLetters letters;

    @Inject
    AccountPost post;

    @Inject
    AccountEvents events;

    /** Does nothing where nobody has this login, the account is disabled, its invitation was taken back, or no mail reaches it. */
    void send(String login) {
        accounts.find(login)
                .filter(account -> !account.isDisabled())
                .filter(account -> !isTakenBack(account))
                .filter(account -> post.reaches(account.getLogin()))
                .filter(account -> links.count(account, AccountLink.Kind.RESET, Duration.ofHours(1)) < MAILS_AN_HOUR)
                .ifPresent(this::send);
    }

    private boolean isTakenBack(Account account) {
        return account.isInvited()
                && links.latestInvitation(account)
                        .filter(link -> links.state(link) == LinkState.WITHDRAWN)
                        .isPresent();
    }

    private void send(Account account) {
        letters.send(account, AccountLink.Kind.RESET);
        events.add(AccountEvent.Kind.RESET_ASKED, account);
    }
}
