package eu.aer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tests do to the outbox's table, and read from it, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class OutboxRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void add(Mail mail) {
        outbox.add(mail);
    }

    void addAndFail(Mail mail) {
        outbox.add(mail);
        throw new IllegalStateException("something else went wrong");
    }

    /** A mail that is due in an hour, so that the site's own courier leaves it alone. */
    OutboxMail addForLater(Mail mail) {
        var row = new OutboxMail(
                mail, "<%s@test>".formatted(mail.to()), clock.instant().plus(Duration.ofHours(1)));
        em.persist(row);
        return row;
    }

    /** The next mail to this address as a node sees it whose clock is ahead, past those that other tests have left. */
    Optional<OutboxMail> claim(EmailAddress address, Duration ahead) {
        var sending = new Sending();
        sending.em = em;
        sending.clock = Clock.offset(clock, ahead);
        return Stream.generate(sending::claim)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(mail -> mail.getRecipient().equals(address.ascii()))
                .findFirst();
    }

    List<OutboxMail> to(EmailAddress address) {
        return em.createQuery("select m from OutboxMail m where m.recipientKey = :key", OutboxMail.class)
                .setParameter("key", address.key())
                .getResultList();
    }

    void remove(OutboxMail mail) {
        em.createQuery("delete from OutboxMail m where m.id = :id")
                .setParameter("id", mail.getId())
                .executeUpdate();
    }
}
