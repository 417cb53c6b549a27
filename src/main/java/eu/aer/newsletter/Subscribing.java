package eu.aer.newsletter;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.LinkState;
import eu.aer.mail.Outbox;
import eu.aer.newsletter.ConsentEvent.Kind;
import eu.aer.newsletter.ConsentEvent.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Coming and going: what a visitor does to be, and no longer to be, a subscriber. */
@ApplicationScoped
@Transactional
public class Subscribing {

    @Inject
    SigningUp signingUp;

    @Inject
    Confirmations confirmations;

    @Inject
    LeaveLinks leaveLinks;

    @Inject
    Consents consents;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /** Sends a mail with what comes next to the address; nothing that the caller sees tells whether the address was known. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void request(SignUp signUp) {
        try {
            signingUp.ask(signUp);
        } catch (PersistenceException collision) {
            // somebody added the same address at the same moment, so now it is known
            signingUp.ask(signUp);
        }
    }

    public LinkState check(String token) {
        return confirmations
                .find(token)
                .map(confirmation -> confirmation.state(clock.instant()))
                .orElse(LinkState.EXPIRED);
    }

    /** @return VALID when the subscription was confirmed just now */
    public LinkState confirm(String token) {
        var confirmation = confirmations.take(token);
        var state = confirmation.map(found -> found.state(clock.instant())).orElse(LinkState.EXPIRED);
        if (state == LinkState.VALID) {
            var used = confirmation.orElseThrow();
            var subscriber = used.use(clock.instant());
            consents.confirmed(subscriber, used.consent());
            if (subscriber.getState() == Subscriber.State.ACTIVE) {
                outbox.add(letters.welcome(subscriber));
            }
        }
        return state;
    }

    /** Whose leave link it is; none when it is not ours. */
    public Optional<Subscriber> find(String token) {
        return leaveLinks.find(token);
    }

    /** What is held of whoever has this leave link; none when it is not ours. */
    public Optional<HeldData> held(String token) {
        return leaveLinks
                .find(token)
                .map(subscriber -> new HeldData(
                        subscriber.getEmail(),
                        subscriber.getLanguage(),
                        subscriber.getState(),
                        subscriber.getTopics(),
                        subscriber.getCreatedAt().toString(),
                        consents.of(subscriber.address()).stream()
                                .map(ConsentEvent::copy)
                                .toList()));
    }

    /**
     * Changes what a subscriber wants to hear of, and in which language.
     *
     * @param token of a leave link
     * @throws DomainException {@code newsletter.leave.unknown} when the link is not ours
     */
    public void prefer(String token, Language language, Set<Topic> topics) {
        var subscriber = owner(token);
        if (subscriber.prefer(language, topics)) {
            consents.record(Kind.TOPICS_CHANGED, Source.LINK, subscriber);
        }
    }

    /**
     * Ends the subscription; asking twice does no harm.
     *
     * @throws DomainException {@code newsletter.leave.unknown} when the link is not ours
     */
    public void leave(String token, Source source) {
        var subscriber = owner(token);
        if (subscriber.leave(clock.instant())) {
            consents.record(Kind.LEFT, source, subscriber);
        }
    }

    private Subscriber owner(String token) {
        return leaveLinks.find(token).orElseThrow(() -> new DomainException("newsletter.leave.unknown"));
    }
}
