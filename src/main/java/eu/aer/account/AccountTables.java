package eu.aer.account;

import eu.aer.common.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The accounts a page of a list at a time, for administrators. */
@ApplicationScoped
@Transactional
public class AccountTables {

    /** What the list can be ordered by. */
    public enum Order {
        NAME("lower(a.name)"),
        LOGIN("a.login"),
        ROLE("a.role"),
        LANGUAGE("a.language"),
        STATE("a.disabled");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    /** @param words part of the name or the login; empty: all */
    public int count(String words) {
        return matching("select count(a)", "", words, Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<Account> page(String words, Order order, boolean descending, int first, int size) {
        var direction = descending ? " desc" : "";
        return matching(
                        "select a",
                        " order by " + order.column + direction + ", a.name, a.id" + direction,
                        words,
                        Account.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public Map<Long, String> names(Collection<Long> ids) {
        current.require(Permission.MANAGE_ACCOUNTS);
        return em.createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Account::getId, Account::getName));
    }

    private <T> TypedQuery<T> matching(String select, String order, String words, Class<T> type) {
        current.require(Permission.MANAGE_ACCOUNTS);
        return em.createQuery(
                        select + " from Account a where (lower(a.name) like :words" + " or a.login like :words)"
                                + order,
                        type)
                .setParameter("words", LikePattern.containing(words));
    }
}
