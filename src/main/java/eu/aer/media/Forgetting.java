package eu.aer.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Removed assets on their last way. */
@ApplicationScoped
@Transactional
public class Forgetting {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<AssetUses> uses;

    @Inject
    Clock clock;

    /** What was removed before this time. */
    List<Long> due(Instant before) {
        return em.createQuery("select a.id from Asset a where a.removedAt < :before order by a.id", Long.class)
                .setParameter("before", before)
                .getResultList();
    }

    /**
     * Unless somebody still needs it: whoever brings an earlier draft back finds its pictures.
     *
     * @return whether it is gone
     */
    boolean forget(long id) {
        var asset = em.find(Asset.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (asset == null
                || !asset.isRemoved()
                || uses.stream().anyMatch(use -> use.isUsed(id) || use.isRemembered(asset.getPublicId()))) {
            return false;
        }
        em.persist(new Leftover(asset.getContentHash(), clock.instant()));
        em.remove(asset);
        return true;
    }

    /** Bytes given up before this time. */
    List<Leftover> leftovers(Instant before) {
        return em.createQuery("select l from Leftover l where l.leftAt < :before order by l.id", Leftover.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Whether an asset, removed or not, holds these bytes. */
    boolean isHeld(String hash) {
        return em.createQuery("select count(a) from Asset a where a.contentHash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    void settle(Leftover leftover) {
        em.createQuery("delete from Leftover l where l.id = :id")
                .setParameter("id", leftover.getId())
                .executeUpdate();
    }
}
