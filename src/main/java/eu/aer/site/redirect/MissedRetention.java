package eu.aer.site.redirect;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Addresses not found that nobody has asked for since. */
@ApplicationScoped
@Transactional
public class MissedRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "site.retention.missed";
    }

    @Override
    public Set<String> tables() {
        return Set.of("missed_address");
    }

    @Override
    public int usualDays() {
        return 90;
    }

    @Override
    public int leastDays() {
        return 7;
    }

    @Override
    public int erase(Instant before) {
        return em.createQuery("delete from MissedAddress m where m.lastSeenAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
