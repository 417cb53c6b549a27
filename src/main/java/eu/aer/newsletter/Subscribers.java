package eu.aer.newsletter;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.mail.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everybody who gets the newsletter, has asked for it, or has left. */
@ApplicationScoped
@Transactional
public class Subscribers {

    /** What the list can be ordered by. */
    public enum Order {
        EMAIL("s.emailKey"),
        STATE("s.state"),
        LANGUAGE("s.language"),
        SINCE("s.createdAt");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    private static final String MATCHES =
            "where (:anyState = true or s.state = :state) and s.emailKey like :email escape '!'";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    /** Locks the row, so that askings at the same moment follow one another instead of failing at the commit. */
    Optional<Subscriber> find(EmailAddress email) {
        return em.createQuery("select s from Subscriber s where s.emailKey = :key", Subscriber.class)
                .setParameter("key", email.key())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Subscriber> find(long id) {
        return Optional.ofNullable(em.find(Subscriber.class, id));
    }

    /** @throws jakarta.persistence.PersistenceException when somebody else adds the same address at this moment */
    Subscriber add(SignUp signUp) {
        var subscriber = new Subscriber(signUp.email(), signUp.language(), signUp.topics(), clock.instant());
        em.persist(subscriber);
        em.flush();
        return subscriber;
    }

    /** For those who may see subscribers. */
    public List<Subscriber> page(Filter filter, Order order, boolean descending, int first, int size) {
        current.require(Permission.READ_SUBSCRIBERS);
        var direction = descending ? " desc" : "";
        return query(
                        "select s from Subscriber s " + MATCHES + " order by " + order.column + direction + ", s.id"
                                + direction,
                        Subscriber.class,
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                // one query for the topics of the whole page
                .setHint("eclipselink.batch", "s.topics")
                .getResultList();
    }

    public int count(Filter filter) {
        current.require(Permission.READ_SUBSCRIBERS);
        return query("select count(s) from Subscriber s " + MATCHES, Long.class, filter)
                .getSingleResult()
                .intValue();
    }

    /** The addresses of these subscribers, by their ids. */
    public Map<Long, String> emails(Collection<Long> ids) {
        current.require(Permission.READ_SUBSCRIBERS);
        return em.createQuery("select s.id, s.email from Subscriber s where s.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row[1].toString()));
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Filter filter) {
        return em.createQuery(text, type)
                .setParameter("anyState", filter.state().isEmpty())
                .setParameter("state", filter.state().orElse(Subscriber.State.ACTIVE))
                .setParameter(
                        "email",
                        '%' + filter.email().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + '%');
    }

    /**
     * Which subscribers to show.
     *
     * @param email a part of the address; empty for all
     */
    public record Filter(Optional<Subscriber.State> state, String email) {}
}
