package eu.aer.content.trash;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.LikePattern;
import eu.aer.common.PlainWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** @param words all in the title of one language; empty: all */
    public int count(String words) {
        return matching("select count(i) from ContentItem i where i.trashedWithId = i.id", words, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<Item> page(String words, Order order, boolean descending, int first, int size) {
        return matching(
                        TRASHED,
                        words,
                        " order by " + order.column + (descending ? " desc" : "") + ", i.id",
                        Item.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private <T> TypedQuery<T> matching(String select, String words, String order, Class<T> type) {
        current.require(Permission.READ_CONTENT);
        var plain = PlainWords.each(words);
        var conditions = IntStream.range(0, plain.size())
                .mapToObj(word -> " and x.titleKey like :word" + word)
                .collect(Collectors.joining());
        var query = em.createQuery(
                select + " and exists (select x from Translation x where x.item = i" + conditions + ")" + order, type);
        IntStream.range(0, plain.size())
                .forEach(word -> query.setParameter("word" + word, LikePattern.containing(plain.get(word))));
        return query;
    }

    public Optional<Item> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Those of these that still lie there, what was put there last before what may have stood below it. */
    public List<Item> find(Collection<Long> ids) {
        current.require(Permission.READ_CONTENT);
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(TRASHED + " and i.id in :ids order by i.trashedAt desc, i.id", Item.class)
                        .setParameter("ids", ids)
                        .getResultList();
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
