package eu.aer.newsletter;

import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** All links that were sent to confirm a sign-up. */
@ApplicationScoped
@Transactional
class Confirmations {

    // so that a link used or too late is told from one that never was

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    Consents consents;

    @Inject
    Clock clock;

    Confirmation add(Subscriber subscriber, SignUp signUp, String token) {
        var confirmation =
                new Confirmation(subscriber, secrets.hash(token), signUp, consents.read(signUp), clock.instant());
        em.persist(confirmation);
        return confirmation;
    }

    Optional<Confirmation> find(String token) {
        return find(token, LockModeType.NONE);
    }

    /** Locked, so that of two clicks on one link only the first counts. */
    Optional<Confirmation> take(String token) {
        return find(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Confirmation> find(String token, LockModeType lock) {
        return em.createQuery("select c from Confirmation c where c.tokenHash = :hash", Confirmation.class)
                .setParameter("hash", secrets.hash(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
