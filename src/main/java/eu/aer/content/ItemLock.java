package eu.aer.content;

import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** One writer at a time for each item: numbers of revisions have no gap and nobody overwrites what another has decided. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ItemLock {

    @PersistenceContext
    EntityManager em;

    @Inject
    Contents contents;

    /** Waits for the lock, which is held until the transaction ends, and reads nothing. */
    public void hold(long itemId) {
        // the base row alone: PostgreSQL locks no outer join, and a find would make one over all kinds
        em.createNativeQuery("select id from content_item where id = ?1 for update")
                .setParameter(1, itemId)
                .getResultList();
    }

    /**
     * The item as it is stored now, locked until the transaction ends.
     *
     * @throws DomainException {@code content.gone}
     */
    public ContentItem take(long itemId) {
        hold(itemId);
        return contents.find(itemId).orElseThrow(() -> new DomainException("content.gone"));
    }
}
