package eu.aer.project.call.expression;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.LikePattern;
import eu.aer.project.call.expression.ExpressionOfInterest.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All expressions of interest that are confirmed, for those who may see the people who write to the association. */
@ApplicationScoped
@Transactional
public class Expressions {

    /** What the list can be ordered by. */
    public enum Order {
        CONFIRMED("e.confirmedAt"),
        ORGANISATION("e.organisation"),
        PERSON("e.person"),
        COUNTRY("e.country"),
        STATE("e.state");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    public int count(Filter filter) {
        return query("select count(e)", filter, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<ExpressionOfInterest> page(Filter filter, Order order, boolean descending, int first, int size) {
        var direction = descending ? " desc" : "";
        // ids first, so that letters are not sorted
        var ids = query(
                        "select e.id",
                        filter,
                        " order by " + order.column + direction + ", e.id" + direction,
                        Long.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        var read = named(ids);
        return ids.stream().filter(read::containsKey).map(read::get).toList();
    }

    private Map<Long, ExpressionOfInterest> named(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select e from ExpressionOfInterest e where e.id in :ids", ExpressionOfInterest.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ExpressionOfInterest::getId, expression -> expression));
    }

    /** How people call these: by the person and the region. */
    public Map<Long, String> names(Collection<Long> ids) {
        current.require(Permission.READ_SUBSCRIBERS);
        var names = new LinkedHashMap<Long, String>();
        named(ids)
                .forEach((id, expression) ->
                        names.put(id, expression.getPerson() + ", " + expression.getOrganisation()));
        return names;
    }

    public Optional<ExpressionOfInterest> find(long id) {
        current.require(Permission.READ_SUBSCRIBERS);
        return Optional.ofNullable(em.find(ExpressionOfInterest.class, id))
                .filter(expression -> expression.confirmedAt().isPresent());
    }

    /** How many there are of each of these calls; none are left out. */
    public Map<Long, Long> counts(Collection<Long> callIds) {
        return callIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select e.callId, count(e) from ExpressionOfInterest e"
                                        + " where e.callId in :calls and e.confirmedAt is not null group by e.callId",
                                Object[].class)
                        .setParameter("calls", callIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The regions that are wanted for the project of a call, in the order in which they came. */
    List<ExpressionOfInterest> shortlisted(long callId) {
        return em.createQuery(
                        "select e from ExpressionOfInterest e where e.callId = :call and e.state = :state"
                                + " and e.confirmedAt is not null order by e.confirmedAt, e.id",
                        ExpressionOfInterest.class)
                .setParameter("call", callId)
                .setParameter("state", State.SHORTLISTED)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, Filter filter, String order, Class<T> type) {
        current.require(Permission.READ_SUBSCRIBERS);
        var query = em.createQuery(
                select + " from ExpressionOfInterest e where e.confirmedAt is not null"
                        + (filter.state().isPresent() ? " and e.state = :state" : "")
                        + (filter.call().isPresent() ? " and e.callId = :call" : "")
                        + (filter.words().isBlank()
                                ? ""
                                : " and e.id in (select k.id from ExpressionOfInterest k where k.searchKey like :words)")
                        + order,
                type);
        filter.state().ifPresent(state -> query.setParameter("state", state));
        filter.call().ifPresent(call -> query.setParameter("call", call));
        if (!filter.words().isBlank()) {
            query.setParameter("words", LikePattern.containing(filter.words()));
        }
        return query;
    }

    /**
     * Which to show.
     *
     * @param words part of the region, the person or the address; empty: any
     */
    public record Filter(Optional<State> state, Optional<Long> call, String words) {}
}
