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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** @param ids of their rows */
    public List<ListedAsset> rows(Collection<Long> ids) {
        current.require(Permission.READ_CONTENT);
        return em.createQuery("select a from Asset a where a.id in :ids and a.removedAt is null", Asset.class)
                .setParameter("ids", ids)
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
        var tags = filter.tag().isBlank() ? List.<String>of() : spellings(filter.tag());
        var query = em.createQuery(
                select + " from Asset a where a.removedAt is null"
                        + (filter.words().isBlank() ? "" : " and a.searchText like :words")
                        + (filter.image().isEmpty() ? "" : " and a.image = :image")
                        + tagged(tags.size())
                        + order,
                type);
        if (!filter.words().isBlank()) {
            query.setParameter("words", LikePattern.containing(PlainWords.of(filter.words())));
        }
        filter.image().ifPresent(image -> query.setParameter("image", image));
        for (var place = 0; place < tags.size(); place++) {
            query.setParameter("tag" + place, "%|" + tags.get(place).replaceAll("[\\\\%_]", "\\\\$0") + "|%");
        }
        return query;
    }

    private static String tagged(int spellings) {
        return spellings == 0
                ? ""
                : IntStream.range(0, spellings)
                        .mapToObj(place -> "a.tags like :tag" + place)
                        .collect(Collectors.joining(" or ", " and (", ")"));
    }

    /** A tag in small letters and in capitals is one. Which letters belong together is not left to the database: that depends on its setting. */
    private List<String> spellings(String tag) {
        return Stream.concat(Stream.of(tag), everyTag())
                .filter(tag::equalsIgnoreCase)
                .distinct()
                .toList();
    }

    /** Every tag that is in use, in alphabetical order, each once whatever its capitals. */
    public Collection<String> tags() {
        current.require(Permission.READ_CONTENT);
        var tags = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        everyTag().forEach(tags::add);
        return tags;
    }

    private Stream<String> everyTag() {
        return em.createQuery(
                        "select distinct a.tags from Asset a where a.removedAt is null and a.tags <> ''", String.class)
                .getResultStream()
                .flatMap(stored -> Tags.read(stored).words().stream());
    }
}
