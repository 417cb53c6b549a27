package eu.aer.project.call;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.common.Secrets;
import eu.aer.common.Words;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.change.ChangeFeed;
import eu.aer.fixture.Drafts;
import eu.aer.mail.EmailAddress;
import eu.aer.project.call.expression.ExpressionOfInterest;
import eu.aer.project.call.visitor.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Calls for the tests, and what the tests read from and do to the rows of what was sent to them. */
@ApplicationScoped
@Transactional
public class CallRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    Publishing publishing;

    @Inject
    ChangeFeed feed;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /** A call that is live in English and closes after so many days. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long live(int days) {
        return live(days, "office@north.example");
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long live(int days, String office) {
        var id = new AtomicLong();
        var facts = facts(LocalDate.now(clock).plusDays(days), office);
        var text = new DraftText("Call " + Drafts.newSlug(), "", Drafts.newSlug(), "A call", List.of());
        CurrentAccount.asSystem(() -> {
            id.set(publishing.create(new PartnerCall(Language.ENGLISH), new Draft(text, facts), ""));
            publishing.publish(id.get(), Language.ENGLISH, 1);
        });
        feed.generation();
        return id.get();
    }

    /** What was sent with this address, the oldest first. */
    public <S extends Submission> List<S> sent(Class<S> kind, EmailAddress address) {
        return em.createQuery(
                        "select s from " + kind.getSimpleName() + " s where s.emailKey = :key order by s.sentAt, s.id",
                        kind)
                .setParameter("key", address.key())
                .getResultList();
    }

    /** Gives the link of everything that was sent with this address a token that the test knows. */
    public void link(String table, EmailAddress address, String token) {
        em.createNativeQuery("update " + table + " set token_hash = ?1 where email_key = ?2")
                .setParameter(1, secrets.hash(token))
                .setParameter(2, address.key())
                .executeUpdate();
    }

    public void link(String table, long id, String token) {
        em.createNativeQuery("update " + table + " set token_hash = ?1 where id = ?2")
                .setParameter(1, secrets.hash(token))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** As if it had been sent so long before. */
    public void age(String table, EmailAddress address, Duration time) {
        var then = Timestamp.from(clock.instant().minus(time));
        em.createNativeQuery("update " + table + " set sent_at = ?1, expires_at = ?2 where email_key = ?3")
                .setParameter(1, then)
                .setParameter(2, Timestamp.from(then.toInstant().plus(Submission.VALIDITY)))
                .setParameter(3, address.key())
                .executeUpdate();
    }

    /** As if what was sent with this address had been confirmed so long before. */
    public void confirmed(String table, EmailAddress address, Duration time) {
        em.createNativeQuery("update " + table + " set confirmed_at = ?1 where email_key = ?2")
                .setParameter(1, Timestamp.from(clock.instant().minus(time)))
                .setParameter(2, address.key())
                .executeUpdate();
    }

    /** As if the last day of a call had been so many days ago. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void over(long call, int days) {
        em.createNativeQuery("update partner_call set deadline = ?1, call_deadline = null, last_day = ?1 where id = ?2")
                .setParameter(1, Date.valueOf(LocalDate.now(clock).minusDays(days)))
                .setParameter(2, call)
                .executeUpdate();
    }

    /** Subjects of the mails to this address, the oldest first. */
    @SuppressWarnings("unchecked") // the interface has no typed native query
    public List<String> mails(EmailAddress address) {
        return em.createNativeQuery("select subject from outbox_mail where recipient_key = ?1 order by created_at, id")
                .setParameter(1, address.key())
                .getResultList();
    }

    public ExpressionOfInterest only(EmailAddress address) {
        return sent(ExpressionOfInterest.class, address).get(0);
    }

    private static CallFacts facts(LocalDate day, String office) {
        return new CallFacts(
                Direction.SEEKING,
                CallRole.PARTNER,
                "Programme",
                "X-1",
                new Words(Map.of(Language.ENGLISH, "Energy")),
                new BudgetRange(BigDecimal.ONE, new BigDecimal("250000.00"), "EUR"),
                24,
                List.of("AT"),
                List.of(PartnerType.REGION),
                null,
                day,
                new Contact("Office", office),
                new ActingRegion("Region North", "SE"));
    }
}
