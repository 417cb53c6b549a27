package eu.aer.link;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.link.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which links are due, and what visits have found. */
@ApplicationScoped
@Transactional
public class Checking {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    /** Links that are due, each on another host; the host that has waited longest comes first. */
    List<OutsideLink> due(int most) {
        var ids = em.createQuery(
                        "select min(l.id) from OutsideLink l where l.dueAt between :ever and :now and l.unusedSince is null"
                                + " group by l.host order by min(l.dueAt)",
                        Long.class)
                .setParameter("ever", Instant.EPOCH)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select l from OutsideLink l where l.id in :ids", OutsideLink.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    void conclude(long id, Visit visit) {
        locked(id).ifPresent(link -> {
            link.visited(visit, clock.instant());
            if (visit.outcome() == Visit.Outcome.LATER) {
                rest(link);
            }
        });
    }

    /** A host that wants to be left alone is, whichever of its addresses was asked for. */
    private void rest(OutsideLink asked) {
        em.createQuery("update OutsideLink l set l.restUntil = :until, l.dueAt = :until, l.version = l.version + 1"
                        + " where l.host = :host and l.id <> :id and l.dueAt < :until")
                .setParameter("until", asked.getDueAt())
                .setParameter("host", asked.getHost())
                .setParameter("id", asked.getId())
                .executeUpdate();
    }

    /** Visits a link as soon as it may be, whatever its turn. */
    public void visitSoon(long id) {
        current.require(Permission.EDIT_CONTENT);
        locked(id).orElseThrow(() -> new DomainException("link.gone")).visitSoon(clock.instant());
    }

    private Optional<OutsideLink> locked(long id) {
        return Optional.ofNullable(em.find(OutsideLink.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
