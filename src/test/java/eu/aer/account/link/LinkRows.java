package eu.aer.account.link;

import eu.aer.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Links whose tokens the test knows, as the mail would tell them. */
@ApplicationScoped
@Transactional
public class LinkRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountLinks links;

    @Inject
    Clock clock;

    String add(Account account, AccountLink.Kind kind) {
        var token = UUID.randomUUID().toString();
        links.add(account, kind, token);
        return token;
    }

    /** As if it had been sent long ago. */
    void expire(String token) {
        em.createQuery("update AccountLink l set l.expiresAt = :now where l.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", links.find(token).orElseThrow().getId())
                .executeUpdate();
    }

    boolean contains(String token) {
        return links.find(token).isPresent();
    }
}
