package eu.aer.content.listing;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.content.ContentItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** All items of one kind, a page of a table at a time, with their translations; for the back office. */
@ApplicationScoped
@Transactional
public class ContentTables {

    /** What a table can be ordered by: the title in the source language, or the time of the last change. */
    public enum Order {
        TITLE("t.title"),
        CHANGED("i.changedAt");

        private final String path;

        Order(String path) {
            this.path = path;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    /** @param words part of a title in any language; empty: all */
    public int count(Class<? extends ContentItem> kind, String words) {
        current.require(Permission.READ_CONTENT);
        return em.createQuery("select count(i)" + matching(kind), Long.class)
                .setParameter("words", pattern(words))
                .getSingleResult()
                .intValue();
    }

    public <T extends ContentItem> List<T> page(
            Class<T> kind, String words, Order order, boolean descending, int first, int size) {
        current.require(Permission.READ_CONTENT);
        var direction = descending ? " desc" : "";
        // ids first: a page cannot be cut out of a query that fetches a collection
        var ids = em.createQuery(
                        "select i.id" + matching(kind) + " order by " + order.path + direction + ", i.id" + direction,
                        Long.class)
                .setParameter("words", pattern(words))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select distinct i from " + kind.getSimpleName()
                                + " i join fetch i.translations where i.id in :ids",
                        kind)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(java.util.Comparator.comparingInt(item -> ids.indexOf(item.getId())))
                .toList();
    }

    private static String matching(Class<? extends ContentItem> kind) {
        return " from " + kind.getSimpleName()
                + " i join i.translations t where t.language = i.sourceLanguage and i.trashedAt is null"
                + " and exists (select x from Translation x where x.item = i and lower(x.title) like :words escape '!')";
    }

    private static String pattern(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
