package eu.aer.content.review;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Reviews that have ended, with what was asked and answered, but for those of a newest draft that has not been published yet. */
@ApplicationScoped
@Transactional
public class ReviewRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "content.retention.review";
    }

    @Override
    public Set<String> tables() {
        return Set.of("review");
    }

    @Override
    public int usualDays() {
        return FOR_EVER;
    }

    @Override
    public int leastDays() {
        return 90;
    }

    @Override
    public int erase(Instant before) {
        return em.createQuery("delete from Review v where v.decidedAt < :before and v.openFor is null and not exists"
                        + " (select r from Revision r join r.translation t where r = v.revision and r.number = t.latestRevision"
                        + " and (t.liveRevision is null or t.liveRevision < r.number))")
                .setParameter("before", before)
                .executeUpdate();
    }
}
