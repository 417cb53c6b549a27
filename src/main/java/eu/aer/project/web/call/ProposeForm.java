package eu.aer.project.web.call;

import eu.aer.common.Words;
import eu.aer.project.call.ActingRegion;
import eu.aer.project.call.BudgetRange;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.CallRole;
import eu.aer.project.call.Contact;
import eu.aer.project.call.Countries;
import eu.aer.project.call.Direction;
import eu.aer.project.call.PartnerType;
import eu.aer.project.call.proposal.Proposal;
import eu.aer.project.call.proposal.Proposing;
import eu.aer.site.web.form.MoneyInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form by which a call is proposed. */
@Named
@RequestScoped
public class ProposeForm extends TypedForm {

    private static final int TOPICS = 500;

    /** The field beside which a sentence stands, where it is not called like what the sentence is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "budget.least", "least",
            "budget.most", "most",
            "budget.inOrder", "most",
            "budget.currencyKnown", "currency",
            "deadlineInTime", "deadline",
            "dayLikely", "deadline",
            "contact.organisation", "organisation",
            "contact.email", "email",
            "contact.emailValid", "email",
            "region.name", "yourOrganisation");

    private static final Map<String, String> PAST =
            Map.of("call.deadlinePast", "deadline", "call.callDeadlinePast", "callDeadline");

    @Inject
    Proposing proposing;

    /** What is proposed, or none when something needs another look. */
    Optional<Proposal> check(Instant begun) {
        var title = requiredLine("title", Proposal.TITLE);
        var summary = requiredLine("summary", Proposal.SUMMARY);
        var text = required("text", Proposal.TEXT);
        var visitor = visitor(site.getLanguage(), begun);
        var facts = facts();
        // a day that is over is told as such before what follows from it
        proposing.past(facts).forEach(code -> fault(PAST.get(code), code));
        proposing.violations(facts).forEach(this::refuse);
        return visitor.filter(known -> !isFaulty()).map(known -> new Proposal(known, title, summary, text, facts));
    }

    private void refuse(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        var template = violation.getMessageTemplate();
        fault(FIELDS.getOrDefault(path, path), template.startsWith("{") ? "call.tooLong" : template);
    }

    private CallFacts facts() {
        if (typed("deadline").isEmpty()) {
            fault("deadline", "call.missing.deadline");
        }
        var country = typed("country");
        if (!Countries.isKnown(country)) {
            fault("country", "call.missing.country");
        }
        return new CallFacts(
                chosen("direction", Direction.values(), Direction::key),
                chosen("role", CallRole.values(), CallRole::key),
                typed("programme"),
                typed("identifier"),
                new Words(Map.of(site.getLanguage(), optional("topics", TOPICS))),
                new BudgetRange(amount("least"), amount("most"), typed("currency")),
                months(),
                chosen("countries").stream().filter(Countries::isKnown).toList(),
                Stream.of(PartnerType.values())
                        .filter(type -> isChosen("types", type.key()))
                        .toList(),
                day("callDeadline"),
                day("deadline"),
                new Contact(typed("organisation"), typed("email")),
                new ActingRegion(typed("yourOrganisation"), Countries.isKnown(country) ? country : ""));
    }

    private <E> E chosen(String name, E[] values, Function<E, String> key) {
        return Stream.of(values)
                .filter(value -> key.apply(value).equals(typed(name)))
                .findFirst()
                .orElse(null);
    }

    private BigDecimal amount(String name) {
        var amount = MoneyInput.parse(typed(name));
        if (amount.isEmpty() && !typed(name).isEmpty()) {
            fault(name, MoneyInput.isNegative(typed(name)) ? "project.amountRange" : "call.amountForm");
        }
        return amount.orElse(null);
    }

    private Integer months() {
        if (typed("months").matches("\\d{1,4}")) {
            return Integer.valueOf(typed("months"));
        }
        if (!typed("months").isEmpty()) {
            fault("months", "call.monthsRange");
        }
        return null;
    }

    private LocalDate day(String name) {
        try {
            if (typed(name).matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(typed(name));
            }
        } catch (DateTimeException noSuchDay) {
            // told as any other text that is no day
        }
        if (!typed(name).isEmpty()) {
            fault(name, "call.dayForm");
        }
        return null;
    }

    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    public List<CallRole> getRoles() {
        return List.of(CallRole.values());
    }

    public List<PartnerType> getTypes() {
        return List.of(PartnerType.values());
    }

    /** The one that is chosen; at first the first. */
    public boolean isOne(String name, String value, String usual) {
        return typed(name).isEmpty() ? value.equals(usual) : typed(name).equals(value);
    }

    public boolean isAnyCountry() {
        return chosen("countries").isEmpty();
    }
}
