package eu.aer.content.drafting;

import eu.aer.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Lets the tabs of one person write one after the other: a tab that closes sends its last words while the next one opens, and both would
 * add the same row.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonLock {

    @PersistenceContext
    EntityManager em;

    void take(Account account) {
        em.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, account.getId())
                .getResultList();
    }
}
