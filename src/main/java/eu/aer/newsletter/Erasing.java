package eu.aer.newsletter;

import eu.aer.common.DomainException;
import eu.aer.mail.Outbox;
import eu.aer.newsletter.ConsentEvent.Kind;
import eu.aer.newsletter.ConsentEvent.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Erases the addresses for which there is no consent, because nobody has confirmed within a week or the person left a month ago, and
 * those of people who wish it.
 */
@ApplicationScoped
@Transactional
public class Erasing {

    static final Duration KEPT_UNCONFIRMED = Duration.ofDays(7);
    static final Duration KEPT_AFTER_LEAVING = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    Confirmations confirmations;

    @Inject
    LeaveLinks leaveLinks;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Erases a subscriber who wishes it.
     *
     * @param token of a leave link
     * @throws DomainException {@code newsletter.leave.unknown} when the link is not that of somebody who can be erased
     */
    public void erase(String token) {
        var subscriber = leaveLinks
                .find(token)
                .filter(Subscriber::isErasable)
                .orElseThrow(() -> new DomainException("newsletter.leave.unknown"));
        if (removed(subscriber)) {
            forget(subscriber, Source.LINK);
        }
    }

    /** @return how many were erased here */
    public int erase() {
        confirmations.tidy();
        var erased = stale().stream().filter(this::removed).toList();
        erased.forEach(subscriber -> forget(subscriber, Source.PERIOD));
        return erased.size();
    }

    private List<Subscriber> stale() {
        return em.createQuery("""
                        select s from Subscriber s where s.state = :pending and s.changedAt < :asked
                        or s.state = :left and s.changedAt < :gone""", Subscriber.class)
                .setParameter("pending", Subscriber.State.PENDING)
                .setParameter("asked", clock.instant().minus(KEPT_UNCONFIRMED))
                .setParameter("left", Subscriber.State.UNSUBSCRIBED)
                .setParameter("gone", clock.instant().minus(KEPT_AFTER_LEAVING))
                .getResultList();
    }

    // the claim: of several nodes only one deletes the row, and none deletes somebody who has just confirmed
    private boolean removed(Subscriber subscriber) {
        return em.createQuery("delete from Subscriber s where s.id = :id and s.version = :version")
                        .setParameter("id", subscriber.getId())
                        .setParameter("version", subscriber.getVersion())
                        .executeUpdate()
                == 1;
    }

    private void forget(Subscriber subscriber, Source source) {
        outbox.erase(subscriber.address());
        consents.forget(subscriber.address());
        consents.record(Kind.ERASED, source, subscriber, "");
    }
}
