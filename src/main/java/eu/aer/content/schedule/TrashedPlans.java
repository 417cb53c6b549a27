package eu.aer.content.schedule;

import eu.aer.content.Ids;
import eu.aer.content.trash.ItemsTrashed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Nothing happens by itself to what lies in the trash, nor when it comes back: its time may be long over then. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TrashedPlans {

    @PersistenceContext
    EntityManager em;

    void forget(@Observes ItemsTrashed event) {
        em.createNativeQuery(
                        "update translation set go_live_at = null, scheduled_revision = null, scheduled_slug = null,"
                                + " expire_at = null, scheduled_by_id = null, failed_at = null, failure = null"
                                + " where (go_live_at is not null or expire_at is not null) and item_id in ("
                                + Ids.list(event.ids()) + ")")
                .executeUpdate();
    }
}
