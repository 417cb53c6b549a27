package eu.aer.link;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.LikePattern;
import eu.aer.content.Ids;
import eu.aer.content.Rows;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The outside addresses that published texts link to, for the back office. */
@ApplicationScoped
@Transactional
public class OutsideLinks {

    /** What the list can be ordered by; those that fail most need somebody first. */
    public enum Order {
        ADDRESS("l.address"),
        CHECKED("l.checkedAt"),
        STATE("l.state"),
        FAILURES("l.failures");

        private final String path;

        Order(String path) {
            this.path = path;
        }
    }

    private static final int USES_SHOWN = 3;

    private static final String USES = "select * from (select u.link_id, t.item_id, t.language, t.title,"
            + " row_number() over (partition by u.link_id order by t.title, t.id) place,"
            + " count(*) over (partition by u.link_id) number"
            + " from link_use u join translation t on t.id = u.translation_id join content_item i on i.id = t.item_id"
            + " where u.link_id in (%s) and t.live_revision is not null and i.trashed_at is null) ranked"
            + " where place <= " + USES_SHOWN + " order by link_id, place";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    /** How many there are of each state. */
    public Map<OutsideLink.State, Integer> counts() {
        current.require(Permission.EDIT_CONTENT);
        var counts = new EnumMap<OutsideLink.State, Integer>(OutsideLink.State.class);
        em.createQuery(
                        "select l.state, count(l) from OutsideLink l where l.unusedSince is null group by l.state",
                        Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((OutsideLink.State) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    public int count(LinkFilter filter) {
        current.require(Permission.EDIT_CONTENT);
        return filtered("select count(l)", "", filter, Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<OutsideLink> page(LinkFilter filter, Order order, boolean descending, int first, int size) {
        current.require(Permission.EDIT_CONTENT);
        return filtered(
                        "select l",
                        " order by " + order.path + (descending ? " desc" : "") + ", l.state, l.address, l.id",
                        filter,
                        OutsideLink.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Where these links lead, by their ids. */
    public Map<Long, String> addresses(Collection<Long> ids) {
        current.require(Permission.EDIT_CONTENT);
        return em.createQuery("select l.id, l.address from OutsideLink l where l.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row[1].toString()));
    }

    private <T> TypedQuery<T> filtered(String select, String order, LinkFilter filter, Class<T> type) {
        var query = em.createQuery(
                select + " from OutsideLink l where l.unusedSince is null"
                        + (filter.state().isPresent() ? " and l.state = :state" : "")
                        + (filter.words().isBlank() ? "" : " and lower(l.address) like :words") + order,
                type);
        filter.state().ifPresent(state -> query.setParameter("state", state));
        if (!filter.words().isBlank()) {
            query.setParameter("words", LikePattern.containing(filter.words()));
        }
        return query;
    }

    /** Which texts use these links, a few of each. */
    public Map<Long, Uses> uses(Collection<Long> linkIds) {
        current.require(Permission.EDIT_CONTENT);
        var uses = new HashMap<Long, Uses>();
        Rows.<Object[]>of(em.createNativeQuery(USES.formatted(Ids.list(linkIds))))
                .forEach(row -> uses.computeIfAbsent(
                                ((Number) row[0]).longValue(),
                                id -> new Uses(new ArrayList<>(), ((Number) row[5]).intValue()))
                        .first()
                        .add(new Use(
                                ((Number) row[1]).longValue(), Language.of(row[2].toString()), row[3].toString())));
        return uses;
    }

    /** @throws DomainException {@code link.gone} */
    public OutsideLink find(long id) {
        current.require(Permission.EDIT_CONTENT);
        return Optional.ofNullable(em.find(OutsideLink.class, id)).orElseThrow(() -> new DomainException("link.gone"));
    }

    /** The texts that link to it, by title. */
    public List<ListedText> texts(long linkId, int most) {
        current.require(Permission.EDIT_CONTENT);
        return em.createQuery(
                        ContentLists.LISTED
                                + "i.changedAt, a.name) from Translation t join t.item i left join i.changedBy a where t.id in"
                                + " (select u.translation.id from LinkUse u where u.link.id = :link) and t.liveRevision > 0 and i.trashedAt is null order by t.title, t.id",
                        ListedText.class)
                .setParameter("link", linkId)
                .setMaxResults(most)
                .getResultList();
    }

    /** @param number of all uses, of which these are the first */
    public record Uses(List<Use> first, int number) {

        public static final Uses NONE = new Uses(List.of(), 0);

        public int more() {
            return number - first.size();
        }
    }

    /** A text that links to an address. */
    public record Use(long itemId, Language language, String title) {}
}
