package eu.aer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** All accounts. */
@ApplicationScoped
@Transactional
public class Accounts {

    @PersistenceContext
    EntityManager em;

    public Optional<Account> find(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normalised(login))
                .getResultStream()
                .findFirst();
    }
}
