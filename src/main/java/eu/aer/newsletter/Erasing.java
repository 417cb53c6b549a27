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
import java.time.Instant;

/** Erases the addresses for which there is no consent, because nobody has confirmed or the person left, and those of people who wish it. */
@ApplicationScoped
@Transactional
public class Erasing {

    @PersistenceContext
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    LeaveLinks leaveLinks;

    @Inject
    Outbox outbox;

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

    /** Erases a subscriber who has asked the secretariat; whoever must not be written to stays. */
    void eraseAtRequest(Subscriber subscriber) {
        if (subscriber.isErasable() && removed(subscriber)) {
            forget(subscriber, Source.REQUEST);
        }
    }

    /**
     * Erases whom nothing has been heard of.
     *
     * @return how many were erased here
     */
    int erase(Subscriber.State state, Instant before) {
        var erased = em.createQuery(
                        "select s from Subscriber s where s.state = :state and s.changedAt < :before", Subscriber.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .getResultStream()
                .filter(this::removed)
                .toList();
        erased.forEach(subscriber -> forget(subscriber, Source.PERIOD));
        return erased.size();
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
        consents.record(Kind.ERASED, source, subscriber);
    }
}
