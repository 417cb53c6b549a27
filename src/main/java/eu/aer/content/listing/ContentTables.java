package eu.aer.content.listing;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.content.ContentItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All items of one kind, a page of a table at a time, with their translations; for the back office. */
@ApplicationScoped
@Transactional
public class ContentTables {

    /** What a table can be ordered by: the title in the source language, the time of the last change, or what the kind holds. */
    public record Order(String path) {

        public static final Order TITLE = new Order("t.title");
        public static final Order CHANGED = new Order("i.changedAt");

        /** @param name of an attribute of the kind's entity, which comes from nobody's input; items without it come last, either way */
        public static Order attribute(String name) {
            return new Order("case when i." + name + " is null then 1 else 0 end, i." + name);
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    /** @param words part of a title in any language; empty: all */
    public int count(Class<? extends ContentItem> kind, String words) {
        return count(kind, ItemFilter.words(words));
    }

    public int count(Class<? extends ContentItem> kind, ItemFilter filter) {
        current.require(Permission.READ_CONTENT);
        return matching("select count(i)", kind, filter, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    public <T extends ContentItem> List<T> page(
            Class<T> kind, String words, Order order, boolean descending, int first, int size) {
        return page(kind, ItemFilter.words(words), order, descending, first, size);
    }

    public <T extends ContentItem> List<T> page(
            Class<T> kind, ItemFilter filter, Order order, boolean descending, int first, int size) {
        current.require(Permission.READ_CONTENT);
        var direction = descending ? " desc" : "";
        // ids first: a page cannot be cut out of a query that fetches a collection
        var ids = matching(
                        "select i.id",
                        kind,
                        filter,
                        " order by " + order.path + direction + ", i.id" + direction,
                        Long.class)
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
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.getId())))
                .toList();
    }

    private <R> TypedQuery<R> matching(
            String select, Class<? extends ContentItem> kind, ItemFilter filter, String order, Class<R> type) {
        var attributes = filter.attributes().keySet().stream()
                .map(name -> " and i." + name + " = :" + name)
                .collect(Collectors.joining());
        var named = !filter.words().isBlank();
        // what needs neither the texts nor the kind's own table does not read them: an index counts ten thousand items
        // at once
        var own = !attributes.isEmpty() || !filter.condition().isEmpty() || !order.isEmpty();
        var query = em.createQuery(
                select + " from " + (own ? kind : ContentItem.class).getSimpleName() + " i"
                        + (order.contains(Order.TITLE.path())
                                ? " join i.translations t where t.language = i.sourceLanguage and"
                                : " where")
                        + " i.kind = :kind and i.trashedAt is null"
                        + (named
                                ? " and exists (select x from Translation x where x.item = i and lower(x.title) like :words escape '!')"
                                : "")
                        + attributes
                        + (filter.condition().isEmpty() ? "" : " and (" + filter.condition() + ")")
                        + order,
                type);
        query.setParameter("kind", kind.getAnnotation(DiscriminatorValue.class).value());
        if (named) {
            query.setParameter("words", pattern(filter.words()));
        }
        filter.attributes().forEach(query::setParameter);
        filter.values().forEach(query::setParameter);
        return query;
    }

    private static String pattern(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
