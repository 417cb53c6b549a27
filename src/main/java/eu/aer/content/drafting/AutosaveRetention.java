package eu.aer.content.drafting;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Autosaved texts that nobody has come back to. */
@ApplicationScoped
@Transactional
public class AutosaveRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "content.retention.autosave";
    }

    @Override
    public Set<String> tables() {
        return Set.of("autosave");
    }

    @Override
    public int usualDays() {
        return 60;
    }

    @Override
    public int leastDays() {
        return 7;
    }

    @Override
    public int erase(Instant before) {
        return em.createQuery("delete from Autosave a where a.keptAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
