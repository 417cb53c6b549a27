package eu.aer.content.change;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Entries of the list of changes. The last one stays, because its number is where followers begin. */
@ApplicationScoped
@Transactional
public class ChangeRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Inject
    ChangeLog log;

    @Override
    public String name() {
        return "content.retention.change";
    }

    @Override
    public Set<String> tables() {
        return Set.of("content_change");
    }

    @Override
    public int usualDays() {
        return 5 * 365;
    }

    @Override
    public int leastDays() {
        return 365;
    }

    @Override
    public boolean mayStay() {
        return true;
    }

    @Override
    public int erase(Instant before) {
        return em.createQuery("delete from ContentChange c where c.changedAt < :before and c.number < :last")
                .setParameter("before", before)
                .setParameter("last", log.last())
                .executeUpdate();
    }
}
