package eu.aer.media;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.LikePattern;
import eu.aer.common.PlainWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** All assets that have not been removed. */
@ApplicationScoped
@Transactional
public class Assets {

    /** What a list can be ordered by. */
    public enum Order {
        NAME("a.fileName"),
        SIZE("a.size"),
        CHANGED("a.changedAt");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    public Optional<ListedAsset> find(String publicId) {
        return find(List.of(publicId)).stream().findFirst();
    }

    public List<ListedAsset> find(Collection<String> publicIds) {
        return publicIds.isEmpty()
                ? List.of()
                : em.createQuery("select a from Asset a where a.publicId in :ids and a.removedAt is null", Asset.class)
                        .setParameter("ids", publicIds)
                        .getResultStream()
                        .map(Asset::listed)
                        .toList();
    }

    /** Removed ones too. */
    Optional<Asset> holding(String hash) {
        return em.createQuery("select a from Asset a where a.contentHash = :hash", Asset.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** @throws DomainException {@code media.gone} */
    Asset get(String publicId) {
        return em.createQuery("select a from Asset a where a.publicId = :id and a.removedAt is null", Asset.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DomainException("media.gone"));
    }

    public int count(AssetFilter filter) {
        current.require(Permission.READ_CONTENT);
        return matching("select count(a)", filter, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<ListedAsset> page(AssetFilter filter, Order order, boolean descending, int first, int size) {
        current.require(Permission.READ_CONTENT);
        var direction = descending ? " desc" : "";
        return matching("select a", filter, " order by " + order.column + direction + ", a.id" + direction, Asset.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Asset::listed)
                .toList();
    }

    private <T> TypedQuery<T> matching(String select, AssetFilter filter, String order, Class<T> type) {
        var query = em.createQuery(
                select + " from Asset a where a.removedAt is null"
                        + (filter.words().isBlank() ? "" : " and a.searchText like :words")
                        + (filter.image().isEmpty() ? "" : " and a.image = :image")
                        + (filter.tag().isBlank() ? "" : " and a.tags like :tag")
                        + order,
                type);
        if (!filter.words().isBlank()) {
            query.setParameter("words", LikePattern.containing(PlainWords.of(filter.words())));
        }
        filter.image().ifPresent(image -> query.setParameter("image", image));
        if (!filter.tag().isBlank()) {
            query.setParameter("tag", "%|" + filter.tag().replaceAll("[\\\\%_]", "\\\\$0") + "|%");
        }
        return query;
    }

    /** Every tag that is in use, in alphabetical order. */
    public Collection<String> tags() {
        current.require(Permission.READ_CONTENT);
        var tags = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        em.createQuery("select distinct a.tags from Asset a where a.removedAt is null and a.tags <> ''", String.class)
                .getResultStream()
                .forEach(stored -> tags.addAll(Tags.read(stored).words()));
        return tags;
    }
}
