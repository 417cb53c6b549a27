package eu.aer.newsletter;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Confirmation links that work no longer, which until then can say so. */
@ApplicationScoped
@Transactional
public class ConfirmationRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "newsletter.retention.confirmation";
    }

    @Override
    public Set<String> tables() {
        return Set.of("newsletter_confirmation", "newsletter_confirmation_topic");
    }

    @Override
    public int usualDays() {
        return 30;
    }

    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int erase(Instant before) {
        return em.createQuery("delete from Confirmation c where c.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
