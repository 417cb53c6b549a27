package eu.aer.content.drafting;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Earlier versions of texts, but for those that are live, the newest, scheduled or in review. */
@ApplicationScoped
@Transactional
public class RevisionRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "content.retention.revision";
    }

    @Override
    public Set<String> tables() {
        return Set.of("revision");
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
        return em.createQuery(
                        "delete from Revision r where r.createdAt < :before and not exists (select t from Translation t"
                                + " where t = r.translation and (t.latestRevision = r.number or t.liveRevision = r.number"
                                + " or t.reviewRevision = r.number or t.schedule.revision = r.number))")
                .setParameter("before", before)
                .executeUpdate();
    }
}
