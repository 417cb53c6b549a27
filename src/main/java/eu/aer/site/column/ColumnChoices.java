package eu.aer.site.column;

import eu.aer.account.Account;
import eu.aer.account.AccountErased;
import eu.aer.account.CurrentAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The choices of the person at work; everybody makes his or her own. */
@ApplicationScoped
@Transactional
public class ColumnChoices {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    /** @param screen the path of the list below {@code /admin/} */
    public Set<String> hidden(String screen) {
        return current.find()
                .flatMap(account -> find(account, screen))
                .map(ColumnChoice::hidden)
                .orElse(Set.of());
    }

    /** From now on these columns are hidden from the person, and all others are seen. */
    public void hide(String screen, Collection<String> columns) {
        current.find().ifPresent(account -> {
            // two tabs of one person follow one another
            em.find(Account.class, account.getId(), LockModeType.PESSIMISTIC_WRITE);
            find(account, screen).orElseGet(() -> begin(account, screen)).hide(columns);
        });
    }

    private ColumnChoice begin(Account account, String screen) {
        var choice = new ColumnChoice(em.getReference(Account.class, account.getId()), screen);
        em.persist(choice);
        return choice;
    }

    private Optional<ColumnChoice> find(Account account, String screen) {
        return em.createQuery(
                        "select c from ColumnChoice c where c.account = :account and c.screen = :screen",
                        ColumnChoice.class)
                .setParameter("account", account)
                .setParameter("screen", screen)
                .getResultStream()
                .findFirst();
    }

    List<ColumnChoice> of(Account account) {
        return em.createQuery(
                        "select c from ColumnChoice c where c.account = :account order by c.screen", ColumnChoice.class)
                .setParameter("account", account)
                .getResultList();
    }

    void forget(@Observes AccountErased erased) {
        em.createQuery("delete from ColumnChoice c where c.account = :account")
                .setParameter("account", erased.account())
                .executeUpdate();
    }
}
