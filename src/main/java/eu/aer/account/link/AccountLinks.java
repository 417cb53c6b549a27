package eu.aer.account.link;

import eu.aer.account.Account;
import eu.aer.account.AccountDisabled;
import eu.aer.account.AccountErased;
import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All links that were sent; those that work no longer are kept for a while, so that they can say so. */
@ApplicationScoped
@Transactional
class AccountLinks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    AccountLink add(Account account, AccountLink.Kind kind, String token) {
        var link = new AccountLink(account, kind, secrets.hash(token), mark(account), clock.instant());
        em.persist(link);
        return link;
    }

    LinkState state(AccountLink link) {
        return link.state(mark(link.account()), clock.instant());
    }

    private String mark(Account account) {
        return secrets.keyedHash("link", account.getPasswordHash());
    }

    Optional<AccountLink> find(String token) {
        return find(token, LockModeType.NONE);
    }

    /** Locked, so that of two people with one link only the first chooses. */
    Optional<AccountLink> take(String token) {
        return find(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<AccountLink> find(String token, LockModeType lock) {
        return em.createQuery("select l from AccountLink l where l.tokenHash = :hash", AccountLink.class)
                .setParameter("hash", secrets.hash(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Those of an account, the newest first. */
    List<AccountLink> of(Account account) {
        return em.createQuery(
                        "select l from AccountLink l where l.account = :account order by l.createdAt desc, l.id desc",
                        AccountLink.class)
                .setParameter("account", account)
                .getResultList();
    }

    Optional<AccountLink> latestInvitation(Account account) {
        return of(account).stream()
                .filter(link -> link.kind() == AccountLink.Kind.INVITATION)
                .findFirst();
    }

    long count(Account account, AccountLink.Kind kind, Duration before) {
        return em.createQuery(
                        "select count(l) from AccountLink l where l.account = :account and l.kind = :kind"
                                + " and l.createdAt > :since",
                        Long.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setParameter("since", clock.instant().minus(before))
                .getSingleResult();
    }

    /** What was sent to an account and not used works no longer. */
    void withdrawAll(Account account) {
        em.createQuery("update AccountLink l set l.withdrawnAt = :now where l.account = :account"
                        + " and l.usedAt is null and l.withdrawnAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Whoever is let in again gets a new link. */
    void withdraw(@Observes AccountDisabled disabled) {
        withdrawAll(disabled.account());
    }

    int removeExpired(Instant before) {
        return em.createQuery("delete from AccountLink l where l.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    void forget(@Observes AccountErased erased) {
        em.createQuery("delete from AccountLink l where l.account = :account")
                .setParameter("account", erased.account())
                .executeUpdate();
    }
}
