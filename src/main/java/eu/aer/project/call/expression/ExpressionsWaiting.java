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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        var since = since();
        return since.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t.id, i.id from Translation t join t.item i where i.id in :calls"
                                        + " and t.language = i.sourceLanguage and i.trashedAt is null",
                                Object[].class)
                        .setParameter("calls", since.keySet())
                        .getResultStream()
                        .map(row -> new Finding((Long) row[0], since.get(row[1]), ""))
                        .sorted(Comparator.comparing(Finding::since).thenComparing(Finding::textId))
                        .limit(most)
                        .toList();
    }

    /** By calls; from the index alone, because many may wait for few calls. */
    private Map<Long, Instant> since() {
        return em.createQuery(
                        "select e.callId, min(e.confirmedAt) from ExpressionOfInterest e"
                                + " where e.state = :fresh and e.confirmedAt < :before group by e.callId",
                        Object[].class)
                .setParameter("fresh", State.NEW)
                .setParameter("before", clock.instant().minus(PATIENCE))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }
}
