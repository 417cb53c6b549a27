package eu.aer.project.call.expression;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Characters;
import eu.aer.common.DomainException;
import eu.aer.content.change.Changes;
import eu.aer.mail.Outbox;
import eu.aer.project.call.PartnerCall;
import eu.aer.project.call.expression.ExpressionOfInterest.State;
import eu.aer.project.call.letter.CallTemplate;
import eu.aer.project.call.letter.Letters;
import eu.aer.project.call.letter.TemplateKind;
import eu.aer.project.call.letter.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What the secretariat says to those who have expressed interest. */
@ApplicationScoped
@Transactional
public class Answering {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Changes changes;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Says what becomes of it, and writes to nobody.
     *
     * @throws DomainException {@code call.expressionGone}
     */
    public void mark(long id, State state) {
        var expression = take(id);
        expression.answer(state, current.find(), clock.instant());
        // the list of changes is read by more people than this: it names the call and nobody who wrote
        var call = callOf(expression);
        changes.recordConfigured("call.expressions", call.titleIn(call.getSourceLanguage()), false)
                .detail("call.expression." + state.name());
    }

    private PartnerCall callOf(ExpressionOfInterest expression) {
        return em.find(PartnerCall.class, expression.getCallId());
    }

    /** The letter for this answer as it would be sent, to be edited before; of a state that is no answer, an empty one. */
    public Wording draft(long id, State state) {
        current.require(Permission.READ_SUBSCRIBERS);
        var expression = find(id, LockModeType.NONE);
        return switch (state) {
            case NEW -> new Wording("", "");
            case SHORTLISTED -> draft(expression, TemplateKind.SHORTLIST);
            case DECLINED -> draft(expression, TemplateKind.DECLINE);
        };
    }

    private Wording draft(ExpressionOfInterest expression, TemplateKind kind) {
        return letters.wording(
                kind,
                expression.getLanguage(),
                expression.getPerson(),
                expression.getCallId(),
                // which may lie in the trash
                callOf(expression).course());
    }

    /**
     * Writes to the person.
     *
     * @throws DomainException {@code call.expressionGone}, {@code call.letterEmpty}, {@code call.letterTooLong}
     */
    public void write(long id, Wording letter) {
        var expression = take(id);
        var said = new Wording(Characters.plain(letter.subject()), Characters.plain(letter.text()));
        if (said.subject().isBlank() || said.text().isBlank()) {
            throw new DomainException("call.letterEmpty");
        }
        if (said.subject().length() > CallTemplate.SUBJECT || said.text().length() > CallTemplate.TEXT) {
            throw new DomainException("call.letterTooLong", CallTemplate.SUBJECT, CallTemplate.TEXT);
        }
        outbox.add(letters.mail(expression.address(), expression.getLanguage(), said));
        expression.written(clock.instant());
    }

    private ExpressionOfInterest take(long id) {
        current.require(Permission.READ_SUBSCRIBERS);
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ExpressionOfInterest find(long id, LockModeType lock) {
        var expression = em.find(ExpressionOfInterest.class, id, lock);
        if (expression == null || expression.confirmedAt().isEmpty()) {
            throw new DomainException("call.expressionGone");
        }
        return expression;
    }
}
