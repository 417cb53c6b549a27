package eu.aer.project.call.expression;

import eu.aer.common.DomainException;
import eu.aer.common.LinkState;
import eu.aer.common.Secrets;
import eu.aer.mail.Outbox;
import eu.aer.project.call.PartnerCalls;
import eu.aer.project.call.letter.Letters;
import eu.aer.project.call.visitor.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** How anybody expresses interest in a call: by a form, and by the link in the mail that follows it. */
@ApplicationScoped
@Transactional
public class Expressing {

    @PersistenceContext
    EntityManager em;

    @Inject
    PartnerCalls calls;

    @Inject
    Links links;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /**
     * Keeps what was sent and asks by mail whether the address is the sender's.
     *
     * @throws DomainException {@code call.unknown} when the public does not see the call, {@code call.over} when it had closed before
     *     the form was begun, {@code call.tooOften}
     */
    public void send(Interest interest) {
        var call = calls.findLive(interest.callId()).orElseThrow(() -> new DomainException("call.unknown"));
        if (!calls.takes(call.course(), interest.visitor().begun())) {
            throw new DomainException("call.over");
        }
        links.admit(ExpressionOfInterest.class, interest.visitor().email());
        var token = secrets.token();
        var expression = new ExpressionOfInterest(
                interest.by(links.checked(interest.visitor())), secrets.hash(token), clock.instant());
        em.persist(expression);
        outbox.add(letters.confirmation("expression", expression, token));
    }

    public LinkState check(String token) {
        return links.find(ExpressionOfInterest.class, token)
                .map(expression -> expression.link(clock.instant()))
                .orElse(LinkState.EXPIRED);
    }

    /** @return VALID when it was confirmed just now */
    public LinkState confirm(String token) {
        var expression = links.take(ExpressionOfInterest.class, token);
        var state = expression.map(found -> found.link(clock.instant())).orElse(LinkState.EXPIRED);
        if (state == LinkState.VALID) {
            expression.orElseThrow().confirm(clock.instant());
        }
        return state;
    }
}
