package eu.aer.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removed assets on their last way. */
@ApplicationScoped
@Transactional
public class Forgetting {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<AssetUses> uses;

    /** What was removed before this time. */
    List<Long> due(Instant before) {
        return em.createQuery("select a.id from Asset a where a.removedAt < :before order by a.id", Long.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Unless somebody still needs it: whoever brings an earlier draft back finds its pictures. */
    void forget(long id) {
        var asset = em.find(Asset.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (asset != null
                && asset.isRemoved()
                && uses.stream().noneMatch(use -> use.isUsed(id) || use.isRemembered(asset.getPublicId()))) {
            em.remove(asset);
        }
    }

    /** The originals that assets hold. */
    Set<String> held() {
        return new HashSet<>(em.createQuery("select a.contentHash from Asset a", String.class)
                .getResultList());
    }
}
