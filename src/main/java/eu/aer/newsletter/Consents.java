package eu.aer.newsletter;

import eu.aer.common.Secrets;
import eu.aer.mail.EmailAddress;
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

/** The proof of consent of everybody. */
@ApplicationScoped
@Transactional
public class Consents {

    /** Of {@code newsletter.consent} in all languages: raise it with every change of that text. */
    public static final String TEXT_VERSION = "2026-11";

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    void record(Kind kind, Source source, Subscriber subscriber, String formAddress) {
        em.persist(
                new ConsentEvent(kind, source, subscriber, hash(subscriber.address()), formAddress, clock.instant()));
    }

    /** How often somebody asked in the name of this address lately. */
    long asked(EmailAddress address, Duration lately) {
        return em.createQuery(
                        "select count(e) from ConsentEvent e where e.addressHash = :hash and e.kind = :kind and e.happenedAt > :since",
                        Long.class)
                .setParameter("hash", hash(address))
                .setParameter("kind", Kind.ASKED)
                .setParameter("since", clock.instant().minus(lately))
                .getSingleResult();
    }

    /** What was recorded of this address, the oldest first. */
    List<ConsentEvent> of(EmailAddress address) {
        return em.createQuery(
                        "select e from ConsentEvent e where e.address = :key order by e.happenedAt, e.id",
                        ConsentEvent.class)
                .setParameter("key", address.key())
                .getResultList();
    }

    /** Takes the address out of what was recorded; its hash still answers whether there was consent. */
    void forget(EmailAddress address) {
        em.createQuery("update ConsentEvent e set e.address = null where e.addressHash = :hash")
                .setParameter("hash", hash(address))
                .executeUpdate();
    }

    private String hash(EmailAddress address) {
        return secrets.keyedHash("newsletter.address", address.key());
    }
}
