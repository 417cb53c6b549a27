package eu.aer.account;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** The history of accounts, their sign-ins included. */
@ApplicationScoped
@Transactional
public class AccountEventRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "account.retention.event";
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_event");
    }

    @Override
    public int usualDays() {
        return 2 * 365;
    }

    @Override
    public int leastDays() {
        return 30;
    }

    @Override
    public int erase(Instant before) {
        return em.createQuery("delete from AccountEvent e where e.occurredAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
