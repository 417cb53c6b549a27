package eu.aer.project.call.visitor;

import eu.aer.common.DomainException;
import eu.aer.common.Secrets;
import eu.aer.mail.EmailAddress;
import eu.aer.site.consent.ConsentTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The links by which visitors confirm what they have sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Links {

    /** No more mails than these reach an address in a day, however often somebody types it: it may not be theirs. */
    static final int MAILS_A_DAY = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    ConsentTexts consents;

    @Inject
    Clock clock;

    /** @throws DomainException {@code call.tooOften} when so much has been sent in the name of this address lately */
    public void admit(Class<? extends Submission> kind, EmailAddress email) {
        var lately = em.createQuery(
                        "select count(s) from " + kind.getSimpleName()
                                + " s where s.emailKey = :key and s.sentAt > :since",
                        Long.class)
                .setParameter("key", email.key())
                .setParameter("since", clock.instant().minus(Duration.ofDays(1)))
                .getSingleResult();
        if (lately >= MAILS_A_DAY) {
            throw new DomainException("call.tooOften");
        }
    }

    public <S extends Submission> Optional<S> find(Class<S> kind, String token) {
        return find(kind, token, LockModeType.NONE);
    }

    /** Locked, so that of two clicks on one link only the first counts. */
    public <S extends Submission> Optional<S> take(Class<S> kind, String token) {
        return find(kind, token, LockModeType.PESSIMISTIC_WRITE);
    }

    private <S extends Submission> Optional<S> find(Class<S> kind, String token, LockModeType lock) {
        return em.createQuery("select s from " + kind.getSimpleName() + " s where s.tokenHash = :hash", kind)
                .setParameter("hash", secrets.hash(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The visitor with a wording that exists: the one the form names, else that which it would show now. */
    public Visitor checked(Visitor visitor) {
        return visitor.agreeing(
                consents.isKnown(CallConsent.KEY, visitor.consent())
                        ? visitor.consent()
                        : consents.wording(CallConsent.KEY, visitor.language()).reference());
    }
}
