package eu.aer.site.redirect;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;

/** The redirects a page of a table at a time, read without the items that they lead to. */
@ApplicationScoped
@Transactional
public class RedirectTables {

    /** What the table can be ordered by. */
    public enum Order {
        SOURCE("r.source"),
        HITS("r.hits"),
        LAST_USED("r.lastUsedAt");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    /** @param words part of the old address; empty: all */
    public int count(String words) {
        current.require(Permission.EDIT_MENUS);
        return matching("select count(r)", "", words, Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<RedirectRow> page(String words, Order order, boolean descending, int first, int size) {
        current.require(Permission.EDIT_MENUS);
        var direction = descending ? " desc" : "";
        // those never used stand last, whichever way
        var empty = order == Order.LAST_USED ? "case when r.lastUsedAt is null then 1 else 0 end, " : "";
        return matching(
                        "select new eu.aer.site.redirect.RedirectRow(r.id, r.version, r.source, r.itemId, r.language, r.url, r.automatic, r.hits, r.lastUsedAt)",
                        " order by " + empty + order.column + direction + ", r.id" + direction,
                        words,
                        RedirectRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private <T> TypedQuery<T> matching(String select, String order, String words, Class<T> type) {
        if (words.isBlank()) {
            return em.createQuery(select + " from Redirect r" + order, type);
        }
        return em.createQuery(select + " from Redirect r where r.source like :words" + order, type)
                .setParameter("words", LikePattern.containing(words));
    }
}
