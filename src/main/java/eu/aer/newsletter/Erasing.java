package eu.aer.newsletter;

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

/** Erases the addresses for which there is no consent: nobody has confirmed within a week, or the person left a month ago. */
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
    Outbox outbox;

    @Inject
    Clock clock;

    /** @return how many were erased here */
    public int erase() {
        confirmations.tidy();
        var erased = stale().stream().filter(this::removed).toList();
        erased.forEach(this::forget);
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

    private void forget(Subscriber subscriber) {
        outbox.erase(subscriber.address());
        consents.forget(subscriber.address());
        consents.record(Kind.ERASED, Source.PERIOD, subscriber, "");
    }
}
