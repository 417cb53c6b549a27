package eu.aer.content.drafting;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Access;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who has which text open, on whatever node. */
@ApplicationScoped
@Transactional
public class Presences {

    /** Some beats of the editor's screen, which a browser slows down to one a minute while its tab is in the background. */
    public static final Duration EXPIRY = Duration.ofSeconds(75);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    Revisions revisions;

    @Inject
    PersonLock lock;

    @Inject
    Clock clock;

    /**
     * Says that the person at work has this text open.
     *
     * @return who else has it open
     * @throws DomainException {@code content.gone} when the item has been removed for good
     */
    public List<Present> beat(long itemId, Language language) {
        access.requireWriting(itemId, language);
        var account = current.find().orElseThrow(() -> new DomainException("account.forbidden"));
        if (!revisions.exists(itemId)) {
            throw new DomainException("content.gone");
        }
        lock.take(account);
        var now = clock.instant();
        var limit = now.minus(EXPIRY);
        renew(account, itemId, language, now, limit);
        return em.createQuery(
                        "select new eu.aer.content.drafting.Presences.Present(a.name, p.since)"
                                + " from Presence p join Account a on a.id = p.accountId where p.itemId = :item"
                                + " and p.language = :language and a <> :self and p.seenAt >= :limit order by p.since",
                        Present.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setParameter("self", account)
                .setParameter("limit", limit)
                .getResultList();
    }

    private void renew(Account account, long itemId, Language language, Instant now, Instant limit) {
        var seen = update("p.seenAt = :now where p.seenAt >= :limit", account, itemId, language, now, limit);
        if (seen == 0
                && update(
                                "p.since = :now, p.seenAt = :now where p.seenAt < :limit",
                                account,
                                itemId,
                                language,
                                now,
                                limit)
                        == 0) {
            em.persist(new Presence(account.getId(), itemId, language, now));
        }
    }

    private int update(String change, Account account, long itemId, Language language, Instant now, Instant limit) {
        return em.createQuery("update Presence p set " + change
                        + " and p.itemId = :item and p.language = :language and p.accountId = :self")
                .setParameter("now", now)
                .setParameter("limit", limit)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setParameter("self", account.getId())
                .executeUpdate();
    }

    /** Somebody who has a text open. */
    public record Present(String name, Instant since) implements Serializable {}
}
