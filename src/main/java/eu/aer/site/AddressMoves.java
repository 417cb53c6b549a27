package eu.aer.site;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Ids;
import eu.aer.content.ItemLock;
import eu.aer.content.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;

/**
 * Rewrites the addresses of an item and of all that stands below it, whatever its kind, in a few statements for each language however
 * much that is. The database does it, so entities that have been read before do not know; ask for paths and not for entities.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AddressMoves {

    private static final String ALL_KINDS = "";

    private static final String WITHIN =
            " a.language = ?1 and (a.path = ?2 or a.path like ?3) and (?4 = '" + ALL_KINDS + "' or a.kind = ?4)";

    /** What somebody may have bookmarked. */
    private static final String SEEN = " from address a where a.shown_language is not null and" + WITHIN;

    private static final String SOURCES = "select '/' || a.language || '/' || a.path" + SEEN;

    @PersistenceContext
    EntityManager em;

    @Inject
    ItemLock lock;

    @Inject
    AddressPaths paths;

    /**
     * Brings everything to its place below the item's present parent. What somebody may have bookmarked leaves a permanent redirect.
     *
     * @throws DomainException {@code site.addressTooLong}
     */
    public void move(ContentItem item) {
        lock.takeTurn();
        var wanted = paths.wanted(item);
        paths.of(item.getId()).forEach((language, before) -> {
            var after = wanted.getOrDefault(language, before);
            if (!after.equals(before)) {
                move(ALL_KINDS, language, before, after);
            }
        });
    }

    /** Brings the items of one kind, wherever they stand, below this path; those that have an address. */
    void gather(String kind, Language language, String above) {
        em.createQuery(
                        "select a.path from Address a where a.kind = :kind and a.language = :language and a.path not like '"
                                + Address.HIDDEN + "%'",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .getResultStream()
                .map(path -> path.substring(0, Math.max(path.lastIndexOf('/'), 0)))
                .distinct()
                .filter(before -> !before.equals(above))
                .toList()
                .forEach(before -> move(kind, language, before, above));
    }

    private void move(String kind, Language language, String before, String after) {
        // the latest item to have had an address is the one that it leads to
        forgetRedirects(kind, language, before);
        within(
                        "insert into redirect (id, version, source, item_id, language, automatic, hits)"
                                + " select nextval('entity_sequence'), 0, '/' || a.language || '/' || a.path, a.item_id, a.language, true, 0"
                                + SEEN,
                        kind,
                        language,
                        before)
                .executeUpdate();
        rewrite(kind, language, before, after);
        forgetRedirects(kind, language, after);
    }

    /** Takes the addresses of an item and of all below it out of use, and remembers how they hang together. */
    void hide(ContentItem item) {
        lock.takeTurn();
        paths.of(item.getId())
                .forEach((language, before) -> rewrite(ALL_KINDS, language, before, Address.HIDDEN + item.getId()));
    }

    /** Puts them into use again, at the item's place as it is now. */
    void show(ContentItem item) {
        lock.takeTurn();
        var wanted = paths.wanted(item);
        paths.of(item.getId()).forEach((language, hidden) -> {
            var after = wanted.getOrDefault(language, hidden);
            rewrite(ALL_KINDS, language, hidden, after);
            forgetRedirects(ALL_KINDS, language, after);
        });
    }

    /** What moves along below an item that has got another address of its own. */
    void moveBelow(Language language, String before, String after) {
        // no path equals that of what moves, which has left it
        move(ALL_KINDS, language, before, after);
    }

    private void rewrite(String kind, Language language, String before, String after) {
        var longest = (Number)
                within("select coalesce(max(length(a.path)), 0) from address a where" + WITHIN, kind, language, before)
                        .getSingleResult();
        if (longest.intValue() - before.length() + after.length() > Address.PATH_LENGTH) {
            throw new DomainException("site.addressTooLong", Address.PATH_LENGTH);
        }
        within(
                        "update address a set path = cast(?5 as varchar(1000)) || substring(a.path from "
                                + (before.length() + 1) + ") where" + WITHIN,
                        kind,
                        language,
                        before)
                .setParameter(5, after)
                .executeUpdate();
    }

    /** An address at which something is seen redirects no more. */
    private void forgetRedirects(String kind, Language language, String path) {
        within("delete from redirect where source in (" + SOURCES + ")", kind, language, path)
                .executeUpdate();
    }

    private Query within(String sql, String kind, Language language, String path) {
        return em.createNativeQuery(sql)
                .setParameter(1, language.code())
                .setParameter(2, path)
                .setParameter(3, path + "/%")
                .setParameter(4, kind);
    }

    /** How many addresses that somebody may have bookmarked an item and what stands below it have, in these languages. */
    @Transactional
    public long count(long itemId, Collection<Language> languages) {
        return paths.of(itemId).entrySet().stream()
                .filter(path -> languages.contains(path.getKey()))
                .mapToLong(path -> count(path.getKey(), path.getValue()))
                .sum();
    }

    private long count(Language language, String path) {
        return ((Number) within("select count(*)" + SEEN, ALL_KINDS, language, path)
                        .getSingleResult())
                .longValue();
    }

    /** Whether the public sees any of these items. */
    @Transactional
    public boolean isAnyPublic(Collection<Long> ids) {
        return !Rows.longs(em.createNativeQuery(
                                "select item_id from address where shown_language is not null and item_id in ("
                                        + Ids.list(ids) + ")")
                        .setMaxResults(1))
                .isEmpty();
    }
}
