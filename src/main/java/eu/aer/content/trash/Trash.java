package eu.aer.content.trash;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What lies in the trash, of whatever kind; each item stands for what went there with it. */
@ApplicationScoped
@Transactional
public class Trash {

    /** What the list can be ordered by. */
    public enum Order {
        TITLE("t.title"),
        WHEN("i.trashedAt");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    private static final String TRASHED =
            "select new eu.aer.content.trash.Trash.Item(i.id, i.kind, t.title, t.slug, i.trashedAt, a.name,"
                    + " (select count(w) from ContentItem w where w.trashedWithId = i.id))"
                    + " from Translation t join t.item i left join i.trashedBy a"
                    + " where t.language = i.sourceLanguage and i.trashedWithId = i.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    public int count() {
        current.require(Permission.READ_CONTENT);
        return em.createQuery("select count(i) from ContentItem i where i.trashedWithId = i.id", Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<Item> page(Order order, boolean descending, int first, int size) {
        current.require(Permission.READ_CONTENT);
        return em.createQuery(
                        TRASHED + " order by " + order.column + (descending ? " desc" : "") + ", i.id", Item.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public Optional<Item> find(long id) {
        current.require(Permission.READ_CONTENT);
        return em.createQuery(TRASHED + " and i.id = :id", Item.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What has been there since before this time. */
    List<Long> before(Instant time) {
        return em.createQuery(
                        "select i.id from ContentItem i where i.trashedWithId = i.id and i.trashedAt < :time order by i.id",
                        Long.class)
                .setParameter("time", time)
                .getResultList();
    }

    /**
     * @param title in the source language
     * @param slug the one it had
     * @param by who put it there; null: the system
     * @param count how many items went together, it included
     */
    public record Item(long id, String kind, String title, String slug, Instant trashedAt, String by, long count)
            implements java.io.Serializable {}
}
