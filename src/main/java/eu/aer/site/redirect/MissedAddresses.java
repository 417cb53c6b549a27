package eu.aer.site.redirect;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The log of addresses not found. It is bounded: a flood of made-up addresses neither fills the database nor hides the rest. */
@ApplicationScoped
@Transactional
public class MissedAddresses {

    /** What the list can be ordered by. */
    public enum Order {
        PATH("m.path"),
        HITS("m.hits"),
        FIRST_SEEN("m.firstSeenAt"),
        LAST_SEEN("m.lastSeenAt");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    static final int MOST = 5_000;
    private static final Duration KEPT_WHEN_SEEN_ONCE = Duration.ofDays(1);
    private static final int PART = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    /** @param words part of the path; empty: all */
    public int count(String words, boolean ignored) {
        current.require(Permission.EDIT_MENUS);
        return filtered("select count(m)", "", words, ignored, Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<MissedAddress> page(
            String words, boolean ignored, Order order, boolean descending, int first, int size) {
        current.require(Permission.EDIT_MENUS);
        var direction = descending ? " desc" : "";
        return filtered(
                        "select m",
                        " order by " + order.column + direction + ", m.id" + direction,
                        words,
                        ignored,
                        MissedAddress.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private <T> TypedQuery<T> filtered(String select, String order, String words, boolean ignored, Class<T> type) {
        var matching = words.isBlank() ? "" : " and m.path like :words";
        var query =
                em.createQuery(select + " from MissedAddress m where m.ignored = :ignored" + matching + order, type);
        if (!words.isBlank()) {
            // paths are stored in lower case
            query.setParameter("words", LikePattern.containing(words));
        }
        return query.setParameter("ignored", ignored);
    }

    /** Puts addresses aside, or takes them back. */
    public void ignore(Collection<Long> ids, boolean wanted) {
        current.require(Permission.EDIT_MENUS);
        em.createQuery("select m from MissedAddress m where m.id in :ids", MissedAddress.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(address -> address.ignore(wanted));
    }

    public void remove(Collection<Long> ids) {
        current.require(Permission.EDIT_MENUS);
        em.createQuery("delete from MissedAddress m where m.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** An address that leads somewhere now is missed no more. */
    void forget(String path) {
        em.createQuery("delete from MissedAddress m where m.path = :path")
                .setParameter("path", path)
                .executeUpdate();
    }

    /** Adds how often each path was asked for. */
    void seen(Map<String, Long> counts) {
        tidy();
        var now = clock.instant();
        var known = new HashMap<String, MissedAddress>();
        var paths = new ArrayList<>(counts.keySet());
        for (var part = 0; part < paths.size(); part += PART) {
            em.createQuery("select m from MissedAddress m where m.path in :paths", MissedAddress.class)
                    .setParameter("paths", paths.subList(part, Math.min(part + PART, paths.size())))
                    .getResultStream()
                    .forEach(address -> known.put(address.getPath(), address));
        }
        known.forEach((path, address) -> address.seen(counts.get(path), now));
        counts.entrySet().stream()
                .filter(count -> !known.containsKey(count.getKey()))
                .limit(room())
                .forEach(count -> em.persist(new MissedAddress(count.getKey(), now).seen(count.getValue(), now)));
    }

    private long room() {
        return Math.max(
                0,
                MOST
                        - em.createQuery("select count(m) from MissedAddress m", Long.class)
                                .getSingleResult());
    }

    /** When there are many, what was asked for once goes first. */
    private void tidy() {
        if (room() <= MOST / 2) {
            em.createQuery(
                            "delete from MissedAddress m where m.hits = 1 and m.ignored = false and m.lastSeenAt < :lately")
                    .setParameter("lately", clock.instant().minus(KEPT_WHEN_SEEN_ONCE))
                    .executeUpdate();
        }
    }
}
