package eu.aer.newsletter;

import eu.aer.common.Secrets;
import eu.aer.mail.EmailAddress;
import eu.aer.newsletter.ConsentEvent.Kind;
import eu.aer.newsletter.ConsentEvent.Source;
import eu.aer.site.consent.ConsentTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The proof of consent of everybody. */
@ApplicationScoped
@Transactional
public class Consents {

    private static final String IN_A_MAIL = "";

    @PersistenceContext
    EntityManager em;

    @Inject
    ConsentTexts texts;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /** What somebody asks for, and the wording that stood in the form; what a form has made up stands for nothing. */
    void asked(Subscriber subscriber, SignUp signUp) {
        add(Kind.ASKED, Source.FORM, subscriber, signUp.formAddress(), read(signUp));
    }

    /** The wording that a form has shown: the one it names, else that which it would show now. */
    String read(SignUp signUp) {
        return texts.isKnown(NewsletterConsent.KEY, signUp.consent())
                ? signUp.consent()
                : texts.wording(NewsletterConsent.KEY, signUp.language()).reference();
    }

    void confirmed(Subscriber subscriber, Optional<String> wording) {
        add(Kind.CONFIRMED, Source.LINK, subscriber, IN_A_MAIL, wording.orElseGet(() -> agreed(subscriber)));
    }

    /** What happens later to somebody who has agreed. */
    void record(Kind kind, Source source, Subscriber subscriber) {
        add(kind, source, subscriber, IN_A_MAIL, agreed(subscriber));
    }

    private void add(Kind kind, Source source, Subscriber subscriber, String formAddress, String wording) {
        em.persist(new ConsentEvent(
                kind, source, subscriber, hash(subscriber.address()), formAddress, wording, clock.instant()));
    }

    /** The wording that was confirmed last, or as long as none was, asked with last; empty where there was never one. */
    private String agreed(Subscriber subscriber) {
        return Stream.of(Kind.CONFIRMED, Kind.ASKED)
                .flatMap(kind -> last(kind, subscriber.address()).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<String> last(Kind kind, EmailAddress address) {
        return em.createQuery(
                        "select e.textVersion from ConsentEvent e where e.addressHash = :hash and e.kind = :kind"
                                + " order by e.happenedAt desc, e.id desc",
                        String.class)
                .setParameter("hash", hash(address))
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How often somebody asked in the name of this address lately. */
    long asked(EmailAddress address, Duration lately) {
        return em.createQuery(
                        "select count(e) from ConsentEvent e where e.addressHash = :hash and e.kind = :kind and e.happenedAt > :since",
                        Long.class)
                .setParameter("hash", hash(address))
                .setParameter("kind", Kind.ASKED)
                .setParameter("since", clock.instant().minus(lately))
                .getSingleResult();
    }

    /** What was recorded of this address, the oldest first. */
    List<ConsentEvent> of(EmailAddress address) {
        return em.createQuery(
                        "select e from ConsentEvent e where e.address = :key order by e.happenedAt, e.id",
                        ConsentEvent.class)
                .setParameter("key", address.key())
                .getResultList();
    }

    /** Takes the address out of what was recorded; its hash still answers whether there was consent. */
    void forget(EmailAddress address) {
        em.createQuery("update ConsentEvent e set e.address = null where e.addressHash = :hash")
                .setParameter("hash", hash(address))
                .executeUpdate();
    }

    private String hash(EmailAddress address) {
        return secrets.keyedHash("newsletter.address", address.key());
    }
}
