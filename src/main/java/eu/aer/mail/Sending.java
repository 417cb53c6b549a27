package eu.aer.mail;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.function.Consumer;

/** The stations of a mail, each a transaction of its own: claimed, then sent, refused or postponed; in the end erased. */
@ApplicationScoped
@Transactional
public class Sending {

    /** How long a node may take for one mail before others take it for dead; well above the sum of the SMTP time-outs. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int CANDIDATES = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The next mail that is due, claimed for this node alone; none when all are sent, waiting or claimed. */
    Optional<OutboxMail> claim() {
        var now = clock.instant();
        return due(now).stream().filter(id -> claimed(id, now)).findFirst().map(id -> em.find(OutboxMail.class, id));
    }

    private List<Long> due(Instant now) {
        return em.createQuery("""
                        select m.id from OutboxMail m where m.expiresAt > :now
                        and (m.state = :waiting and m.nextAttemptAt <= :now or m.state = :sending and m.claimedUntil < :now)
                        order by m.nextAttemptAt, m.id""", Long.class)
                .setParameter("now", now)
                .setParameter("waiting", OutboxMail.State.WAITING)
                .setParameter("sending", OutboxMail.State.SENDING)
                .setMaxResults(CANDIDATES)
                .getResultList();
    }

    // the database lets one node's update through; the others find the condition no longer met
    private boolean claimed(long id, Instant now) {
        return em.createQuery("""
                        update OutboxMail m set m.state = :sending, m.claimedUntil = :lease, m.attempts = m.attempts + 1,
                        m.version = m.version + 1 where m.id = :id
                        and (m.state = :waiting and m.nextAttemptAt <= :now or m.state = :sending and m.claimedUntil < :now)""")
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .setParameter("lease", now.plus(LEASE))
                        .setParameter("waiting", OutboxMail.State.WAITING)
                        .setParameter("sending", OutboxMail.State.SENDING)
                        .executeUpdate()
                == 1;
    }

    void sent(OutboxMail claimed) {
        conclude(claimed, mail -> mail.sent(clock.instant()));
    }

    void refused(OutboxMail claimed, String reply) {
        conclude(claimed, mail -> mail.refused(reply));
    }

    void postponed(OutboxMail claimed, String reply) {
        conclude(claimed, mail -> mail.postponed(reply, clock.instant()));
    }

    // not where the person was erased meanwhile, nor where another node holds a newer claim
    private void conclude(OutboxMail claimed, Consumer<OutboxMail> outcome) {
        Optional.ofNullable(em.find(OutboxMail.class, claimed.getId(), LockModeType.PESSIMISTIC_WRITE))
                .filter(mail -> mail.getVersion() == claimed.getVersion())
                .ifPresent(outcome);
    }

    /** Erases the bodies of mail that has expired. */
    void tidy() {
        var now = clock.instant();
        em.createQuery("""
                        update OutboxMail m set m.state = :expired, m.bodyText = null, m.bodyHtml = null, m.nextAttemptAt = null,
                        m.version = m.version + 1 where m.expiresAt <= :now
                        and (m.state = :waiting or m.state = :sending and m.claimedUntil < :now)""")
                .setParameter("now", now)
                .setParameter("expired", OutboxMail.State.EXPIRED)
                .setParameter("waiting", OutboxMail.State.WAITING)
                .setParameter("sending", OutboxMail.State.SENDING)
                .executeUpdate();
    }
}
