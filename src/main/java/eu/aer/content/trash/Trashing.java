package eu.aer.content.trash;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.Contents;
import eu.aer.content.Ids;
import eu.aer.content.ItemLock;
import eu.aer.content.Readdressing;
import eu.aer.content.Rows;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import eu.aer.content.slug.Placements;
import eu.aer.content.slug.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** The way into the trash, out of it again, or out of the database for good; always of an item with all that stands below it. */
@ApplicationScoped
@Transactional
public class Trashing {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    Contents contents;

    @Inject
    ItemLock lock;

    @Inject
    Placements placements;

    @Inject
    Slugs slugs;

    @Inject
    Readdressing readdressing;

    @Inject
    Changes changes;

    @Inject
    Event<ItemsTrashed> trashed;

    @Inject
    Event<ItemsRestored> restored;

    @Inject
    Event<ItemsPurged> purged;

    @Inject
    Clock clock;

    /**
     * Puts an item into the trash with what stands below it; their addresses are free then.
     *
     * @return how many items have gone
     * @throws DomainException {@code content.gone}, {@code content.trashRoot}, {@code content.treeChanged}
     */
    public int trash(long id) {
        access.requirePlacing(id);
        var ids = lockedWithBelow(id);
        var item = contents.get(id);
        if (!item.needsSlug()) {
            throw new DomainException("content.trashRoot");
        }
        slugs.park(item);
        em.flush();
        var gone = em.createNativeQuery(
                        "update content_item set trashed_at = ?1, trashed_by_id = cast(?2 as bigint), trashed_with_id = ?3"
                                + " where trashed_at is null and id in (" + Ids.list(ids) + ")")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, current.find().map(Account::getId).orElse(null))
                .setParameter(3, id)
                .executeUpdate();
        em.refresh(item);
        trashed.fire(new ItemsTrashed(item, ids));
        changes.record(ContentChange.Kind.TRASHED, item, null, isAnyLive(ids)).detail(String.valueOf(gone));
        return gone;
    }

    /** What is locked is what stands below; should that have changed while it was waited for, the person looks again. */
    private List<Long> lockedWithBelow(long id) {
        var item = contents.get(id);
        var ids = placements.with(item);
        lock.hold(ids);
        em.refresh(item);
        if (item.isTrashed() || !placements.with(item).equals(ids)) {
            throw new DomainException("content.treeChanged");
        }
        return ids;
    }

    /**
     * Takes an item out of the trash with what went there together with it.
     *
     * @param slug for its address, where its own has been taken meanwhile; empty: its own
     * @return how many items have come back
     * @throws DomainException {@code content.slugTaken} when another slug is needed, {@code content.notInTrash}
     */
    public int restore(long id, String slug) {
        access.requirePlacing(id);
        var item = trashedItem(id);
        var ids = Rows.longs(em.createNativeQuery("select id from content_item where trashed_with_id = ?1 order by id")
                .setParameter(1, id));
        readdressing.readdress(item, slug.strip());
        em.flush();
        em.createNativeQuery("update content_item set trashed_at = null, trashed_by_id = null, trashed_with_id = null"
                        + " where trashed_with_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        em.refresh(item);
        restored.fire(new ItemsRestored(item, ids));
        changes.record(ContentChange.Kind.RESTORED, item, null, isAnyLive(ids)).detail(String.valueOf(ids.size()));
        return ids.size();
    }

    /**
     * Removes an item from the trash, and all below it, for good.
     *
     * @return how many items have been removed
     * @throws DomainException {@code content.notInTrash}
     */
    public int purge(long id) {
        current.require(Permission.PUBLISH_CONTENT);
        access.requirePlacing(id);
        var item = trashedItem(id);
        var ids = placements.with(item);
        purged.fire(new ItemsPurged(ids));
        changes.record(ContentChange.Kind.PURGED, item, null, false).detail(String.valueOf(ids.size()));
        em.flush();
        em.createNativeQuery("delete from content_item where id in (" + Ids.list(ids) + ")")
                .executeUpdate();
        return ids.size();
    }

    /**
     * The ids of the item and of all that would go into the trash with it.
     *
     * @throws DomainException {@code content.gone}
     */
    public List<Long> wouldTrash(long id) {
        current.require(Permission.READ_CONTENT);
        return Rows.longs(em.createNativeQuery("select id from content_item where trashed_at is null and id in ("
                + Ids.list(placements.with(contents.get(id))) + ") order by id"));
    }

    /** The ids of all that a purge would remove. */
    public List<Long> wouldPurge(long id) {
        current.require(Permission.READ_CONTENT);
        var item = em.find(ContentItem.class, id);
        return item == null ? List.of(id) : placements.with(item);
    }

    private boolean isAnyLive(List<Long> ids) {
        return !Rows.longs(em.createNativeQuery(
                                "select id from translation where live and item_id in (" + Ids.list(ids) + ")")
                        .setMaxResults(1))
                .isEmpty();
    }

    private ContentItem trashedItem(long id) {
        lock.hold(id);
        var item = em.find(ContentItem.class, id);
        if (item == null || !item.isTrashedItself()) {
            throw new DomainException("content.notInTrash");
        }
        return item;
    }
}
