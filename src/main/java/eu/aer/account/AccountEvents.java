package eu.aer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The history of all accounts. */
@ApplicationScoped
@Transactional
public class AccountEvents {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The latest events of an account, the newest first. */
    public List<AccountEvent> latest(Account account, int most) {
        return em.createQuery(
                        "select e from AccountEvent e left join fetch e.byAccount where e.account = :account"
                                + " order by e.occurredAt desc, e.id desc",
                        AccountEvent.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    /** All events of an account, the oldest first. */
    List<AccountEvent> all(Account account) {
        return em.createQuery(
                        "select e from AccountEvent e where e.account = :account order by e.occurredAt, e.id",
                        AccountEvent.class)
                .setParameter("account", account)
                .getResultList();
    }

    void forget(Account account) {
        em.createQuery("delete from AccountEvent e where e.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    public void add(AccountEvent.Kind kind, Account account) {
        add(kind, account, Optional.empty());
    }

    public void add(AccountEvent.Kind kind, Account account, Optional<Account> by) {
        em.persist(new AccountEvent(
                kind,
                em.getReference(Account.class, account.getId()),
                by.map(Account::getId).map(id -> em.getReference(Account.class, id)),
                clock.instant()));
    }
}
