package eu.aer.page;

import eu.aer.content.Ids;
import eu.aer.content.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How pages hang together: what stands below them, and above. One query each, however large the tree is. */
@ApplicationScoped
@Transactional
public class PageTrees {

    @PersistenceContext
    EntityManager em;

    /** The ids of all pages that are not in the trash by those above them, siblings in their order; the home page is below 0. */
    public Map<Long, List<Long>> whole() {
        var below = new HashMap<Long, List<Long>>();
        Rows.<Object[]>of(em.createNativeQuery(
                        "select coalesce(p.parent_id, 0), p.id from page p join content_item i on i.id = p.id"
                                + " where i.trashed_at is null order by p.position, p.id"))
                .forEach(row -> below.computeIfAbsent(((Number) row[0]).longValue(), none -> new ArrayList<>())
                        .add(((Number) row[1]).longValue()));
        return below;
    }

    /** The ids of all pages below this one, in the trash or not. */
    public List<Long> below(long id) {
        return below(List.of(id));
    }

    /** The ids of all pages below any of these, in the trash or not. */
    public List<Long> below(Collection<Long> ids) {
        return Rows.longs(em.createNativeQuery("with recursive below (id) as (select id from page where parent_id in ("
                + Ids.list(ids) + ") union all select p.id from page p join below b on p.parent_id = b.id)"
                + " select distinct id from below order by id"));
    }

    /** The page right behind this one below the same parent. */
    public Optional<Long> next(long id) {
        return Rows.longs(em.createNativeQuery(
                                "select p.id from page p join content_item i on i.id = p.id join page q on q.parent_id = p.parent_id"
                                        + " where q.id = ?1 and i.trashed_at is null and (p.position > q.position"
                                        + " or p.position = q.position and p.id > q.id) order by p.position, p.id")
                        .setParameter(1, id)
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    /** Those of these pages that stand below none of the others. */
    public List<Long> tops(Collection<Long> ids) {
        var above = above(ids);
        return ids.stream()
                .filter(id -> above.get(id).stream().noneMatch(ids::contains))
                .toList();
    }

    /** The ids on the way down from the home page to each of these pages, which are not included. */
    public Map<Long, List<Long>> above(Collection<Long> ids) {
        var ways = new LinkedHashMap<Long, List<Long>>();
        ids.forEach(id -> ways.put(id, new ArrayList<>()));
        Rows.<Object[]>of(em.createNativeQuery(
                        "with recursive above (page_id, id, step) as (select p.id, p.parent_id, 1 from page p where p.id in ("
                                + Ids.list(ids) + ") union all select a.page_id, p.parent_id, a.step + 1"
                                + " from page p join above a on p.id = a.id)"
                                + " select page_id, id from above where id is not null order by page_id, step desc"))
                .forEach(row -> ways.get(((Number) row[0]).longValue()).add(((Number) row[1]).longValue()));
        return ways;
    }
}
