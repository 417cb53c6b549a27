package eu.aer.newsletter;

import eu.aer.mail.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What the tests do to the newsletter's tables, and read from them, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class NewsletterRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subscribers subscribers;

    @Inject
    Confirmations confirmations;

    @Inject
    Consents consents;

    @Inject
    Clock clock;

    List<Subscriber> subscribers(EmailAddress email) {
        return em.createQuery("select s from Subscriber s where s.emailKey = :key", Subscriber.class)
                .setParameter("key", email.key())
                .getResultList();
    }

    /** Another link for a sign-up, with a token that the test knows. */
    void link(SignUp signUp, String token) {
        confirmations.add(subscribers.find(signUp.email()).orElseThrow(), signUp, token);
    }

    void expire(EmailAddress email) {
        em.createQuery("update Confirmation c set c.expiresAt = :now where c.subscriber.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", subscribers(email).get(0).getId())
                .executeUpdate();
    }

    void age(EmailAddress email, Duration time) {
        em.createQuery("update Subscriber s set s.changedAt = :then where s.emailKey = :key")
                .setParameter("then", clock.instant().minus(time))
                .setParameter("key", email.key())
                .executeUpdate();
    }

    /** What the form would record, however often that happens in a day. */
    void ask(SignUp signUp) {
        consents.asked(subscribers.find(signUp.email()).orElseThrow(), signUp);
    }

    /** The references of the wordings that the events of this address name, the oldest first. */
    List<String> wordings(EmailAddress email) {
        return em.createQuery(
                        "select e.textVersion from ConsentEvent e where e.address = :key order by e.happenedAt, e.id",
                        String.class)
                .setParameter("key", email.key())
                .getResultList();
    }

    List<ConsentEvent.Kind> events(EmailAddress email) {
        return em.createQuery(
                        "select e.kind from ConsentEvent e where e.address = :key order by e.happenedAt, e.id",
                        ConsentEvent.Kind.class)
                .setParameter("key", email.key())
                .getResultList();
    }
}
