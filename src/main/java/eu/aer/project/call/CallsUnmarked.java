package eu.aer.project.call;

import eu.aer.account.Permission;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Live calls whose last day is over and of which nobody has said whether they found their partners. */
@ApplicationScoped
@Transactional
public class CallsUnmarked implements Attention {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "call.unmarked";
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public Permission permission() {
        return Permission.PUBLISH_CONTENT;
    }

    @Override
    public List<Finding> find(int most) {
        return em.createQuery(
                        "select t.id, c.lastDay from PartnerCall c, Translation t where t.item = c"
                                + " and t.language = c.sourceLanguage and t.live = true and c.ending is null"
                                + " and c.lastDay < :today and c.trashedAt is null order by c.lastDay, t.id",
                        Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Finding(
                        (Long) row[0],
                        ((LocalDate) row[1])
                                .plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant(),
                        ""))
                .toList();
    }
}
