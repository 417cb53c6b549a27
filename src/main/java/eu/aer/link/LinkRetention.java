package eu.aer.link;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** What was found out on addresses that no published text links to any more. */
@ApplicationScoped
@Transactional
public class LinkRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "link.retention.unused";
    }

    @Override
    public Set<String> tables() {
        return Set.of("outside_link", "link_use", "link_place");
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
        return em.createQuery("delete from OutsideLink l where l.unusedSince < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
