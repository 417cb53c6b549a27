package eu.aer.mail;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All mail that was and will be sent. */
@ApplicationScoped
@Transactional
public class Outbox {

    /** What the list can be ordered by. */
    public enum Order {
        CREATED("m.createdAt"),
        RECIPIENT("m.recipientKey"),
        SUBJECT("m.subject"),
        STATE("m.state"),
        ATTEMPTS("m.attempts");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Configuration configuration;

    @Inject
    CurrentAccount current;

    @Inject
    Event<MailAdded> added;

    /** Sends the mail if, and as soon as, the caller's transaction commits. */
    @Transactional(TxType.MANDATORY)
    public void add(Mail mail) {
        em.persist(new OutboxMail(mail, newMessageId(), clock.instant()));
        added.fire(new MailAdded());
    }

    private String newMessageId() {
        return "<%s@%s>".formatted(UUID.randomUUID(), configuration.baseUrl().getHost());
    }

    /** Everything that was written to the address and is still there, the oldest first. */
    List<OutboxMail> to(EmailAddress address) {
        return em.createQuery(
                        "select m from OutboxMail m where m.recipientKey = :key order by m.createdAt, m.id",
                        OutboxMail.class)
                .setParameter("key", address.key())
                .getResultList();
    }

    /** Removes everything that was ever written to the address, sent or not. */
    public void erase(EmailAddress address) {
        em.createQuery("delete from OutboxMail m where m.recipientKey = :key")
                .setParameter("key", address.key())
                .executeUpdate();
    }

    /** A mail with its text, while there is one and it may be read; for those who may read the outbox. */
    public Optional<Letter> find(long id) {
        current.require(Permission.READ_OUTBOX);
        return Optional.ofNullable(em.find(OutboxMail.class, id)).map(this::letter);
    }

    private Letter letter(OutboxMail mail) {
        var closed = mail.text().isPresent() && !isReadable();
        return new Letter(mail, closed ? Optional.empty() : mail.text(), closed);
    }

    /** Whether bodies are shown: only as long as no server takes the mail. */
    public boolean isReadable() {
        return configuration.smtp().isEmpty();
    }

    /** @param state of the mails; none: all */
    public List<OutboxMail> page(
            Optional<OutboxMail.State> state, Order order, boolean descending, int first, int size) {
        current.require(Permission.READ_OUTBOX);
        var direction = descending ? " desc" : "";
        return query(
                        "select m",
                        " order by " + order.column + direction + ", m.id" + direction,
                        state,
                        OutboxMail.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public int count(Optional<OutboxMail.State> state) {
        current.require(Permission.READ_OUTBOX);
        return query("select count(m)", "", state, Long.class).getSingleResult().intValue();
    }

    private <T> TypedQuery<T> query(String select, String order, Optional<OutboxMail.State> state, Class<T> type) {
        var query = em.createQuery(
                select + " from OutboxMail m" + (state.isPresent() ? " where m.state = :state" : "") + order, type);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        return query;
    }

    /**
     * A mail as an administrator may read it.
     *
     * @param text none when it is erased or closed
     * @param closed whether there is a text, which is not shown because a mail server is configured
     */
    public record Letter(OutboxMail mail, Optional<String> text, boolean closed) {}
}
