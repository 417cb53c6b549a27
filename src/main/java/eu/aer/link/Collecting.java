package eu.aer.link;

import eu.aer.content.Ids;
import eu.aer.content.Rows;
import eu.aer.content.Translation;
import eu.aer.content.change.ChangeLog;
import eu.aer.content.change.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what published texts and the frame of all pages link to, a part of the texts at a time and by as many queries for many as for few. */
@ApplicationScoped
@Transactional
public class Collecting {

    private static final int PART = 200;

    /** What is not live, or in the trash, links to nothing. */
    private static final String LIVE_TEXTS = "select t.id, r.draft from translation t"
            + " join revision r on r.translation_id = t.id and r.number = t.live_revision"
            + " join content_item i on i.id = t.item_id where i.trashed_at is null and r.draft like '%http%' and t.item_id in (";

    private static final String USED = "exists (select 1 from link_use u join translation t on t.id = u.translation_id"
            + " join content_item i on i.id = t.item_id where u.link_id = outside_link.id"
            + " and t.live_revision is not null and i.trashed_at is null)"
            + " or exists (select 1 from link_place p where p.link_id = outside_link.id)";

    @PersistenceContext
    EntityManager em;

    @Inject
    LinkTurn turn;

    @Inject
    ChangeLog changes;

    @Inject
    KnownLinks known;

    @Inject
    LinkPlaces places;

    @Inject
    Clock clock;

    /** Reads the next texts: at first all there are, and from then on what changes. @return whether there may be more */
    boolean next() {
        var reading = turn.reading();
        return reading.item() == null ? nextChanged(reading.change()) : nextItems(reading.item());
    }

    private boolean nextChanged(long position) {
        var changed = changes.after(position);
        if (changed.isEmpty()) {
            return false;
        }
        collect(changed.stream()
                .filter(ContentChange::isVisible)
                .flatMap(change -> change.itemId().stream())
                .collect(Collectors.toSet()));
        if (changed.stream().anyMatch(Collecting::concernsEveryPage)) {
            places.collect();
        }
        noteUse();
        turn.readChanges(changed.get(changed.size() - 1).getNumber());
        return true;
    }

    private static boolean concernsEveryPage(ContentChange change) {
        return change.configures(ContentChange.MENU) || change.configures(ContentChange.SETTING);
    }

    private boolean nextItems(long after) {
        var ids = Rows.longs(em.createNativeQuery("select id from content_item where id > ?1 order by id")
                .setParameter(1, after)
                .setMaxResults(PART));
        collect(ids);
        if (ids.isEmpty()) {
            places.collect();
        }
        noteUse();
        turn.readItems(ids.isEmpty() ? null : ids.get(ids.size() - 1));
        return true;
    }

    private void collect(Collection<Long> itemIds) {
        if (itemIds.isEmpty()) {
            return;
        }
        var wanted = new HashMap<Long, Set<String>>();
        Rows.<Object[]>of(em.createNativeQuery(LIVE_TEXTS + Ids.list(itemIds) + ")"))
                .forEach(row -> wanted.put(((Number) row[0]).longValue(), LinksOf.draft(row[1].toString())));
        forget(itemIds, wanted);
        var links = known.of(wanted.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        wanted.forEach((text, addresses) -> addresses.forEach(
                address -> em.persist(new LinkUse(links.get(address), em.getReference(Translation.class, text)))));
        em.flush();
    }

    /** Removes the uses that are no more, and those that are from what is wanted. */
    private void forget(Collection<Long> itemIds, Map<Long, Set<String>> wanted) {
        var gone = new HashSet<Long>();
        em.createQuery(
                        "select u.id, u.translation.id, l.address from LinkUse u join u.link l where u.translation.item.id in :items",
                        Object[].class)
                .setParameter("items", itemIds)
                .getResultStream()
                .filter(row ->
                        !wanted.getOrDefault((Long) row[1], new HashSet<>()).remove((String) row[2]))
                .forEach(row -> gone.add((Long) row[0]));
        if (!gone.isEmpty()) {
            em.createQuery("delete from LinkUse u where u.id in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
    }

    /** Which links a text uses that the public sees, or every page. What went into the trash or out of it with something above it is not read anew. */
    private void noteUse() {
        em.createNativeQuery(
                        "update outside_link set unused_since = ?1 where unused_since is null and not (" + USED + ")")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
        em.createNativeQuery(
                        "update outside_link set unused_since = null where unused_since is not null and (" + USED + ")")
                .executeUpdate();
    }
}
