package eu.aer.content;

import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/**
 * One writer at a time for each item: numbers of revisions have no gap and nobody overwrites what another has decided. Whoever needs
 * several items takes them together, and nobody else takes several meanwhile. The turn comes after all items. So no two writers ever
 * wait for each other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ItemLock {

    @PersistenceContext
    EntityManager em;

    @Inject
    Contents contents;

    /** Waits for the lock, which is held until the transaction ends, and reads nothing. */
    public void hold(long itemId) {
        hold(List.of(itemId));
    }

    public void hold(Collection<Long> itemIds) {
        if (itemIds.size() > 1) {
            em.createNativeQuery("update tree_turn set id = id where id = 2").executeUpdate();
        }
        // a row that is updated may be referred to meanwhile, one that is selected for update may not on PostgreSQL:
        // two who save
        // texts that link to each other would wait for each other
        em.createNativeQuery("update content_item set version = version where id in (" + Ids.list(itemIds) + ")")
                .executeUpdate();
    }

    /**
     * The item as it is stored now, locked until the transaction ends.
     *
     * @throws DomainException {@code content.gone}
     */
    public ContentItem take(long itemId) {
        hold(itemId);
        return contents.get(itemId);
    }

    /**
     * Waits for whoever gives out slugs or addresses, or takes them away, and lets nobody else do so until the transaction ends. Who
     * comes second sees what the first has done.
     */
    public void takeTurn() {
        em.createNativeQuery("update tree_turn set id = id where id = 1").executeUpdate();
    }
}
