package eu.aer.common.privacy;

import eu.aer.common.Claims;
import eu.aer.common.DomainException;
import eu.aer.common.Ready;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The periods of all kinds of records. */
@ApplicationScoped
@Transactional
public class RetentionPeriods {

    /** In days: nobody looks further ahead. */
    public static final int MOST_DAYS = 36_500;

    /** A little less than a day, so that the hour of the round does not wander. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(23);

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<Retention> retentions;

    @Inject
    Claims claims;

    @Inject
    Clock clock;

    /** A kind that a new version or feature brings gets its row; of several nodes one makes it. */
    void prepare(@Observes @Priority(250) Ready ready) {
        retentions().stream()
                .map(Retention::name)
                .filter(name -> claims.take("retention " + name))
                .forEach(name -> em.persist(new RetentionPeriod(name)));
    }

    /** All kinds, by their names. */
    public List<Retention> retentions() {
        return retentions.stream().sorted(Comparator.comparing(Retention::name)).toList();
    }

    public List<RetentionPeriod> all() {
        return em.createQuery("select p from RetentionPeriod p order by p.name", RetentionPeriod.class)
                .getResultList();
    }

    public RetentionPeriod find(Retention retention) {
        return em.createQuery("select p from RetentionPeriod p where p.name = :name", RetentionPeriod.class)
                .setParameter("name", retention.name())
                .getSingleResult();
    }

    /** How long this kind is kept, in days, or {@link Retention#FOR_EVER}. */
    public int days(Retention retention) {
        return find(retention).days().orElse(retention.usualDays());
    }

    /**
     * Sets another period, which holds from the next round on.
     *
     * @throws DomainException {@code common.retentionTooShort}, {@code common.retentionTooLong}, {@code common.retentionForEver}
     */
    public void change(Retention retention, int days) {
        if (days == Retention.FOR_EVER && !retention.mayStay()) {
            throw new DomainException("common.retentionForEver");
        }
        if (days != Retention.FOR_EVER && days < retention.leastDays()) {
            throw new DomainException("common.retentionTooShort", retention.leastDays());
        }
        if (days > MOST_DAYS) {
            throw new DomainException("common.retentionTooLong", MOST_DAYS);
        }
        find(retention).change(days);
    }

    /** @return whether this node is to see to it now, because none has for a day */
    boolean begin(Retention retention) {
        var now = clock.instant();
        return em.createQuery("update RetentionPeriod p set p.begunAt = :now where p.name = :name"
                                + " and (p.begunAt is null or p.begunAt < :before)")
                        .setParameter("now", now)
                        .setParameter("name", retention.name())
                        .setParameter("before", now.minus(BETWEEN_ROUNDS))
                        .executeUpdate()
                == 1;
    }

    void done(Retention retention, int erased) {
        find(retention).done(erased, clock.instant());
    }

    void failed(Retention retention) {
        find(retention).failed();
    }
}
