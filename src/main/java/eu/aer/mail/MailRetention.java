package eu.aer.mail;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Mail that is done with: sent, refused for good or too late. */
@ApplicationScoped
@Transactional
public class MailRetention implements Retention {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "mail.retention.done";
    }

    @Override
    public Set<String> tables() {
        return Set.of("outbox_mail");
    }

    @Override
    public int usualDays() {
        return 30;
    }

    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int erase(Instant before) {
        return em.createQuery(
                        "delete from OutboxMail m where m.createdAt < :before and m.expiresAt < :now and m.state in :done")
                .setParameter("before", before)
                .setParameter("now", clock.instant())
                .setParameter(
                        "done", EnumSet.of(OutboxMail.State.SENT, OutboxMail.State.FAILED, OutboxMail.State.EXPIRED))
                .executeUpdate();
    }
}
