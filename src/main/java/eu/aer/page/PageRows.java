package eu.aer.page;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.Ids;
import eu.aer.content.Rows;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page tree as the back office looks at it: three queries for all opened levels together, whatever their size. */
@ApplicationScoped
@Transactional
public class PageRows {

    private static final String NUMBERED =
            "select p.id, coalesce(p.parent_id, 0) parent_id, p.section, a.name, i.review_by,"
                    + " row_number() over (partition by p.parent_id order by p.position, p.id) n,"
                    + " count(*) over (partition by p.parent_id) total"
                    + " from page p join content_item i on i.id = p.id left join account a on a.id = i.owner_id where i.trashed_at is null";

    /** Two scans of one table each, and what is found is looked up: 25 ms among 10,000 pages, a join first took 70. */
    private static final String SEARCH =
            "select f.id, min(f.place) place from (select t.item_id id, case when lower(t.title) like ?2 escape '!' then 0 else 1 end place"
                    + " from translation t where lower(t.title) like ?1 escape '!'"
                    + " or t.navigation_title <> '' and lower(t.navigation_title) like ?1 escape '!'"
                    + " union all select a.item_id, 1 from address a where a.path like ?3 escape '!') f"
                    + " where exists (select 1 from page p join content_item i on i.id = p.id where p.id = f.id and i.trashed_at is null)"
                    + " group by f.id order by place, f.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ContentLists lists;

    /**
     * The home page, under 0, and the first pages below each of these.
     *
     * @param limit how many below one page at the most
     */
    public Map<Long, List<PageRow>> below(Collection<Long> parents, int limit) {
        current.require(Permission.READ_CONTENT);
        return rows(" select * from (" + NUMBERED + " and (p.parent_id is null or p.parent_id in (" + Ids.list(parents)
                        + "))) numbered where n <= " + limit + " order by parent_id, n")
                .stream()
                .collect(Collectors.groupingBy(PageRow::parentId));
    }

    /** These pages in this order, without those that are gone; their places among their siblings are not looked up. */
    public List<PageRow> of(List<Long> ids) {
        current.require(Permission.READ_CONTENT);
        var found = rows(NUMBERED + " and p.id in (" + Ids.list(ids) + ")").stream()
                .collect(Collectors.toMap(PageRow::id, row -> row));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** What these pages are called in a language, else in their source language. */
    public Map<Long, String> titles(Collection<Long> ids, Language language) {
        var titles = new HashMap<Long, String>();
        lists.of(ids).stream()
                // the source language comes first
                .filter(text -> text.language().equals(language) || !titles.containsKey(text.itemId()))
                .forEach(text -> titles.put(text.itemId(), text.title()));
        return titles;
    }

    private List<PageRow> rows(String sql) {
        var found = Rows.<Object[]>of(em.createNativeQuery(sql));
        var ids = found.stream().map(row -> number(row[0])).toList();
        var texts = lists.of(ids).stream().collect(Collectors.groupingBy(ListedText::itemId));
        var below = counts(ids);
        return found.stream()
                .map(row -> new PageRow(
                        number(row[0]),
                        number(row[1]),
                        (String) row[2],
                        (int) number(row[5]),
                        (int) number(row[6]),
                        below.getOrDefault(number(row[0]), 0),
                        (String) row[3],
                        row[4] == null ? null : LocalDate.parse(row[4].toString()),
                        texts.getOrDefault(number(row[0]), List.of())))
                .toList();
    }

    private Map<Long, Integer> counts(List<Long> ids) {
        return Rows.<Object[]>of(em.createNativeQuery(
                        "select p.parent_id, count(*) from page p join content_item i on i.id = p.id"
                                + " where i.trashed_at is null and p.parent_id in (" + Ids.list(ids)
                                + ") group by p.parent_id"))
                .stream()
                .collect(Collectors.toMap(row -> number(row[0]), row -> (int) number(row[1])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Pages with these words in a title or an address, in any language; those whose title begins with them first. */
    public List<Long> search(String words, int limit) {
        current.require(Permission.READ_CONTENT);
        var wanted = words.replace("\0", "").strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        var path = wanted.replaceFirst("^(https?://[^/]+)?/([a-z]{2})(/|$)", "").replaceFirst("^/", "");
        if (wanted.isEmpty()) {
            return List.of();
        }
        return Rows.<Object[]>of(em.createNativeQuery(SEARCH)
                        .setParameter(1, "%" + wanted + "%")
                        .setParameter(2, wanted + "%")
                        .setParameter(3, "%" + path + "%")
                        .setMaxResults(limit))
                .stream()
                .map(row -> number(row[0]))
                .toList();
    }
}
