package eu.aer.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

/** Work that is done once in the life of a database, whichever node comes first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Claims {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Takes the claim within the caller's transaction, which must do the work too: a node that is killed gives it back. A second
     * node waits here until the first has committed.
     *
     * @return whether nobody has done it yet
     */
    public boolean take(String name) {
        em.createNativeQuery("update claim_turn set id = id").executeUpdate();
        var done = em.createNativeQuery("select name from claim where name = ?1")
                .setParameter(1, name)
                .getResultList();
        if (!done.isEmpty()) {
            return false;
        }
        em.createNativeQuery("insert into claim (name, taken_at) values (?1, ?2)")
                .setParameter(1, name)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        return true;
    }
}
