package eu.aer.account.link;

import eu.aer.account.Account;
import eu.aer.account.AccountDraft;
import eu.aer.account.AccountEvent;
import eu.aer.account.AccountEvents;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** What an administrator does so that somebody comes in by a mail. */
@ApplicationScoped
@Transactional
public class Inviting {

    @Inject
    Administering administering;

    @Inject
    AccountLinks links;

    @Inject
    LinkLetters letters;

    @Inject
    AccountPost post;

    @Inject
    AccountEvents events;

    @Inject
    CurrentAccount current;

    /** Makes an account that nobody can sign in with until the invitation is accepted. */
    public Account invite(AccountDraft draft) {
        var account = administering.createWithoutPassword(draft);
        send(account);
        return account;
    }

    /** Sends a new invitation; an earlier one works no longer. */
    public void again(long id) {
        send(invited(id));
    }

    public void withdraw(long id) {
        var account = invited(id);
        links.withdrawAll(account);
        events.add(AccountEvent.Kind.INVITATION_WITHDRAWN, account, current.find());
    }

    /** The last invitation of an account. */
    public Optional<Invitation> latest(long id) {
        return links.latestInvitation(administering.open(id))
                .map(link -> new Invitation(link.createdAt(), link.expiresAt(), links.state(link)));
    }

    /** Whether mail leaves this site; if not, invitations are read in the outbox. */
    public boolean isCarried() {
        return post.isCarried();
    }

    private Account invited(long id) {
        var account = administering.open(id);
        if (account.isDisabled()) {
            throw new DomainException("account.inviteDisabled", account.getName());
        }
        if (!account.isInvited()) {
            throw new DomainException("account.inviteAccepted", account.getName());
        }
        return account;
    }

    private void send(Account account) {
        if (!post.reaches(account.getLogin())) {
            throw new DomainException("account.loginNotAddress", account.getLogin());
        }
        links.withdrawAll(account);
        letters.send(account, AccountLink.Kind.INVITATION);
        events.add(AccountEvent.Kind.INVITED, account, current.find());
    }

    /** An invitation as it stands. */
    public record Invitation(Instant sentAt, Instant expiresAt, LinkState state) implements Serializable {}
}
