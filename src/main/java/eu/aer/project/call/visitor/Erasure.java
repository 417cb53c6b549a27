package eu.aer.project.call.visitor;

import eu.aer.mail.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is held of visitors, found and erased. */
@ApplicationScoped
@Transactional
public class Erasure {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Everything of this kind that names the address, the oldest first. */
    public <S extends Submission> List<S> of(Class<S> kind, String email) {
        return EmailAddress.parse(email)
                .map(address -> em.createQuery(
                                "select s from " + kind.getSimpleName()
                                        + " s where s.emailKey = :key order by s.sentAt, s.id",
                                kind)
                        .setParameter("key", address.key())
                        .getResultList())
                .orElse(List.of());
    }

    public void erase(Class<? extends Submission> kind, String email) {
        EmailAddress.parse(email)
                .ifPresent(
                        address -> em.createQuery("delete from " + kind.getSimpleName() + " s where s.emailKey = :key")
                                .setParameter("key", address.key())
                                .executeUpdate());
    }

    /** @return how many went that nobody has confirmed */
    public int eraseUnconfirmed(Class<? extends Submission> kind, Instant before) {
        return em.createQuery(
                        "delete from " + kind.getSimpleName() + " s where s.confirmedAt is null and s.sentAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /**
     * Erases what belongs to calls that were ended, or whose deadline had passed, before this time; of a call without a day, what was
     * sent before it.
     *
     * @param call the attribute that holds the call's id
     * @return how many went
     */
    public int eraseOver(Class<? extends Submission> kind, String call, Instant before) {
        return em.createQuery("delete from " + kind.getSimpleName() + " s where s." + call
                        + " in (select c.id from PartnerCall c where c.endedAt < :before or coalesce(c.callDeadline, c.deadline) < :day)"
                        + " or s.sentAt < :before and s." + call
                        + " in (select c.id from PartnerCall c where c.lastDay is null)")
                .setParameter("day", LocalDate.ofInstant(before, clock.getZone()))
                .setParameter("before", before)
                .executeUpdate();
    }
}
