package eu.aer.project.call;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All calls, a page of a table at a time, with their translations; for the back office. */
@ApplicationScoped
@Transactional
public class CallTables {

    /** What the table can be ordered by. */
    public enum Order {
        TITLE("t.title"),
        DEADLINE("c.lastDay"),
        CHANGED("c.changedAt");

        private final String path;

        Order(String path) {
            this.path = path;
        }
    }

    /** What the table can show alone; PROPOSED: by somebody, and not yet published. */
    public enum Standing {
        PROPOSED(
                "t.firstPublishedAt is null and c.id in (select p.itemId from CallProposal p where p.itemId is not null)"),
        OPEN("t.firstPublishedAt is not null and c.ending is null and (c.lastDay is null or c.lastDay >= :today)"),
        CLOSING_SOON("c.ending is null and c.lastDay between :today and :soon"),
        FILLED("c.ending = eu.aer.project.call.Course.Ending.FILLED"),
        CLOSED("(c.ending = eu.aer.project.call.Course.Ending.CLOSED or c.ending is null and c.lastDay < :today)");

        private final String condition;

        Standing(String condition) {
            this.condition = condition;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    public int count(Filter filter) {
        return query("select count(c)", filter, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<PartnerCall> page(Filter filter, Order order, boolean descending, int first, int size) {
        var direction = descending ? " desc" : "";
        // ids first: a page cannot be cut out of a query that fetches a collection
        var ids = query("select c.id", filter, " order by " + order.path + direction + ", c.id" + direction, Long.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct c from PartnerCall c join fetch c.translations where c.id in :ids",
                                PartnerCall.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .sorted(Comparator.comparingInt(call -> ids.indexOf(call.getId())))
                        .toList();
    }

    private <T> TypedQuery<T> query(String select, Filter filter, String order, Class<T> type) {
        current.require(Permission.READ_CONTENT);
        var condition = filter.standing().map(standing -> standing.condition).orElse("");
        var query = em.createQuery(
                select + " from PartnerCall c join c.translations t where t.language = c.sourceLanguage"
                        + " and c.trashedAt is null" + (condition.isEmpty() ? "" : " and " + condition)
                        + (filter.words().isBlank()
                                ? ""
                                : " and c.id in (select x.item.id from Translation x where lower(x.title) like :words)")
                        + order,
                type);
        var today = LocalDate.now(clock);
        if (condition.contains(":today")) {
            query.setParameter("today", today);
        }
        if (condition.contains(":soon")) {
            query.setParameter("soon", today.plusDays(Course.SOON));
        }
        if (!filter.words().isBlank()) {
            query.setParameter("words", LikePattern.containing(filter.words()));
        }
        return query;
    }

    /**
     * Which to show.
     *
     * @param words part of a title in any language; empty: any
     */
    public record Filter(Optional<Standing> standing, String words) {}
}
