package eu.aer.content.preview;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Preview links that work no longer. */
@ApplicationScoped
@Transactional
public class PreviewLinkRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "content.retention.previewLink";
    }

    @Override
    public Set<String> tables() {
        return Set.of("preview_link");
    }

    @Override
    public int usualDays() {
        return 7;
    }

    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int erase(Instant before) {
        return em.createQuery("delete from PreviewLink p where p.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
