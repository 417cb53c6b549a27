package eu.aer.newsletter;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Proofs of consent of people who have been erased, which hold no address any more. */
@ApplicationScoped
@Transactional
public class ConsentRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "newsletter.retention.consent";
    }

    @Override
    public Set<String> tables() {
        return Set.of("consent_event");
    }

    @Override
    public int usualDays() {
        return 3 * 365;
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
        return em.createQuery("delete from ConsentEvent e where e.address is null and e.happenedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
