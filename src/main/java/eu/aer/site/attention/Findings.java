package eu.aer.site.attention;

import eu.aer.site.Attention.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The question that all kinds ask: of which texts does something hold, and since when? */
@ApplicationScoped
@Transactional
class Findings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param since path of the time or day since when it holds; the earliest comes first
     * @param condition of a text {@code t} and its item {@code i}, joins before it
     */
    List<Finding> find(String since, String condition, Map<String, ?> values, int most) {
        var query = em.createQuery(
                        "select t.id, " + since + " from Translation t join t.item i " + condition
                                + " and i.trashedAt is null order by " + since + ", t.id",
                        Object[].class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Finding((Long) row[0], instant(row[1]), ""))
                .toList();
    }

    private Instant instant(Object since) {
        return since instanceof LocalDate day
                ? day.atStartOfDay(clock.getZone()).toInstant()
                : (Instant) since;
    }
}
