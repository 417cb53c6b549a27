package eu.aer.content.drafting;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Notes of who had which text open. */
@ApplicationScoped
@Transactional
public class PresenceRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "content.retention.presence";
    }

    @Override
    public Set<String> tables() {
        return Set.of("presence");
    }

    @Override
    public int usualDays() {
        return 1;
    }

    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int erase(Instant before) {
        return em.createQuery("delete from Presence p where p.seenAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
