package eu.aer.content.review;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.content.Ids;
import eu.aer.content.trash.ItemsTrashed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

/** Nobody is asked any more to judge what lies in the trash, nor when it comes back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TrashedReviews {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    void end(@Observes ItemsTrashed event) {
        var texts = "(select id from translation where review_revision is not null and item_id in ("
                + Ids.list(event.ids()) + "))";
        em.createNativeQuery(
                        "update review set state = ?1, open_translation_id = null, decided_by_id = cast(?2 as bigint),"
                                + " decided_at = ?3 where open_translation_id in " + texts)
                .setParameter(1, Review.State.WITHDRAWN.name())
                .setParameter(2, current.find().map(Account::getId).orElse(null))
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        em.createNativeQuery("update translation set review_revision = null where id in " + texts)
                .executeUpdate();
    }
}
