package eu.aer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All accounts. They are never removed: what somebody wrote keeps its author. */
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

    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Everybody, the active ones first. */
    public List<Account> list() {
        return em.createQuery("select a from Account a order by a.disabled, a.name, a.login", Account.class)
                .getResultList();
    }

    /** Those who may still administer; locked, so that two of them cannot remove each other at the same moment. */
    List<Account> lockActiveAdministrators() {
        return em.createQuery(
                        "select a from Account a where a.role = :role and a.disabled = false"
                                + " and a.invited = false",
                        Account.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Each code of the app counts once. It changes nothing that an administrator edits, hence not the version.
     *
     * @return whether no later one has been used
     */
    public boolean takeFactorStep(Account account, long step) {
        return em.createNativeQuery("update account set factor_step = ?1 where id = ?2 and factor_step < ?1")
                        .setParameter(1, step)
                        .setParameter(2, account.getId())
                        .executeUpdate()
                == 1;
    }

    Account add(Account account) {
        em.persist(account);
        return account;
    }

    /** The first administrator, or none yet. Others who ask wait until this transaction has ended. */
    Optional<Account> lockFirstAdministrator() {
        em.createNativeQuery("update first_administrator set account_id = account_id where id = 1")
                .executeUpdate();
        var id = em.createNativeQuery("select account_id from first_administrator where id = 1")
                .getSingleResult();
        return Optional.ofNullable(id).flatMap(number -> find(((Number) number).longValue()));
    }

    void nameFirstAdministrator(Account account) {
        em.flush();
        em.createNativeQuery("update first_administrator set account_id = ? where id = 1")
                .setParameter(1, account.getId())
                .executeUpdate();
    }
}
