package eu.aer.project.call.expression;

import eu.aer.account.Permission;
import eu.aer.project.call.expression.ExpressionOfInterest.State;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Calls to which somebody has written and not been answered for two weeks; since the first of them. */
@ApplicationScoped
@Transactional
public class ExpressionsWaiting implements Attention {

    private static final Duration PATIENCE = Duration.ofDays(14);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "call.unanswered";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Permission permission() {
        return Permission.PUBLISH_CONTENT;
    }

    @Override
    public List<Finding> find(int most) {
        return em.createQuery(
                        "select t.id, min(e.confirmedAt) from ExpressionOfInterest e, Translation t join t.item i"
                                + " where i.id = e.callId and t.language = i.sourceLanguage and e.state = :fresh"
                                + " and e.confirmedAt < :before and i.trashedAt is null"
                                + " group by t.id order by min(e.confirmedAt), t.id",
                        Object[].class)
                .setParameter("fresh", State.NEW)
                .setParameter("before", clock.instant().minus(PATIENCE))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Finding((Long) row[0], (Instant) row[1], ""))
                .toList();
    }
}
