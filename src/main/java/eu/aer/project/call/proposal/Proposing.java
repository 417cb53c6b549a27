package eu.aer.project.call.proposal;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.LinkState;
import eu.aer.common.Secrets;
import eu.aer.content.ContentJson;
import eu.aer.content.ItemLock;
import eu.aer.content.Publishing;
import eu.aer.content.slug.Placements;
import eu.aer.content.slug.Slugs;
import eu.aer.mail.Outbox;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.PartnerCall;
import eu.aer.project.call.letter.Letters;
import eu.aer.project.call.visitor.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** How anybody proposes a call: by a form, and by the link in the mail that follows it. */
@ApplicationScoped
@Transactional
public class Proposing {

    @PersistenceContext
    EntityManager em;

    @Inject
    Publishing publishing;

    @Inject
    ItemLock lock;

    @Inject
    Placements placements;

    @Inject
    Slugs slugs;

    @Inject
    ContentJson json;

    @Inject
    Links links;

    @Inject
    Letters letters;

    @Inject
    Secretariat secretariat;

    @Inject
    Outbox outbox;

    @Inject
    Secrets secrets;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** What cannot be kept; the paths name the components of the facts. */
    public Set<ConstraintViolation<CallFacts>> violations(CallFacts facts) {
        return validator.validate(facts);
    }

    /** Which of the days are over: {@code call.callDeadlinePast}, {@code call.deadlinePast}. */
    public List<String> past(CallFacts facts) {
        var past = new ArrayList<String>();
        if (isPast(facts.callDeadline())) {
            past.add("call.callDeadlinePast");
        }
        if (isPast(facts.deadline())) {
            past.add("call.deadlinePast");
        }
        return past;
    }

    private boolean isPast(LocalDate day) {
        return day != null && day.isBefore(LocalDate.now(clock));
    }

    /**
     * Keeps what was proposed and asks by mail whether the address is the sender's.
     *
     * @throws ConstraintViolationException as {@link #violations} has it
     * @throws DomainException as {@link #past} has it, and {@code call.tooOften}
     */
    public void send(Proposal proposal) {
        check(proposal.facts());
        links.admit(CallProposal.class, proposal.visitor().email());
        var token = secrets.token();
        var kept = new CallProposal(
                links.checked(proposal.visitor()),
                json.writeDraft(proposal.draft()),
                secrets.hash(token),
                clock.instant());
        em.persist(kept);
        outbox.add(letters.confirmation("proposal", kept, token));
    }

    private void check(CallFacts facts) {
        var violations = violations(facts);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        past(facts).stream().findFirst().ifPresent(code -> {
            throw new DomainException(code);
        });
    }

    public LinkState check(String token) {
        return links.find(CallProposal.class, token)
                .map(proposal -> proposal.link(clock.instant()))
                .orElse(LinkState.EXPIRED);
    }

    /** @return VALID when it was confirmed just now: then there is a draft of the call, and the secretariat knows */
    public LinkState confirm(String token) {
        var proposal = links.take(CallProposal.class, token);
        var state = proposal.map(found -> found.link(clock.instant())).orElse(LinkState.EXPIRED);
        if (state == LinkState.VALID) {
            begin(proposal.orElseThrow());
        }
        return state;
    }

    private void begin(CallProposal proposal) {
        // the slug that is free now stays so
        lock.takeTurn();
        var call = new PartnerCall(proposal.getLanguage());
        var draft = json.readDraft(proposal.draft(), CallFacts.class);
        var parent = placements.parentOf(call).orElse(Slugs.NOWHERE);
        var placed = Proposal.under(slugs.free(parent, Proposal.slug(draft)), draft);
        var id = new AtomicLong();
        CurrentAccount.asSystem(() -> id.set(publishing.create(call, placed, "")));
        proposal.become(id.get(), clock.instant());
        secretariat.tell(proposal, draft.text().title());
    }
}
