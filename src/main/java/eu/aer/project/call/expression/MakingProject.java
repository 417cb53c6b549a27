package eu.aer.project.call.expression;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.ItemLock;
import eu.aer.content.Publishing;
import eu.aer.content.Translation;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.slug.Placements;
import eu.aer.content.slug.Slugs;
import eu.aer.project.Budget;
import eu.aer.project.Partner;
import eu.aer.project.Period;
import eu.aer.project.Project;
import eu.aer.project.ProjectFacts;
import eu.aer.project.call.BudgetRange;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.CallRole;
import eu.aer.project.call.CallState;
import eu.aer.project.call.Direction;
import eu.aer.project.call.PartnerCall;
import eu.aer.project.call.PartnerCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns a call that has found its partners into the draft of a project, in all languages that the call is in, once. */
@ApplicationScoped
@Transactional
public class MakingProject {

    private static final int MOST_PARTNERS = 200;

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    ItemLock lock;

    @Inject
    PartnerCalls calls;

    @Inject
    Contents contents;

    @Inject
    ContentLanguages languages;

    @Inject
    Expressions expressions;

    @Inject
    Publishing publishing;

    @Inject
    Placements placements;

    @Inject
    Slugs slugs;

    /**
     * @return id of the project, which is the same however often somebody asks
     * @throws DomainException {@code content.gone}, {@code call.notFilled}
     */
    public long make(long callId) {
        // the partners are those who wrote to us
        current.require(Permission.READ_SUBSCRIBERS);
        access.require(Permission.EDIT_CONTENT, callId);
        lock.hold(callId);
        var call = calls.find(callId).orElseThrow(() -> new DomainException("content.gone"));
        return made(call).orElseGet(() -> create(call));
    }

    /** The project of a call, unless it has been thrown away since. */
    private Optional<Long> made(PartnerCall call) {
        return call.project().filter(id -> contents.find(id).isPresent());
    }

    private long create(PartnerCall call) {
        if (calls.stateOf(call.course()) != CallState.FILLED) {
            throw new DomainException("call.notFilled");
        }
        // the slugs that are free now stay so
        lock.takeTurn();
        var source = draft(call, call.getSourceLanguage());
        var project = new Project(call.getSourceLanguage());
        var parent = placements.parentOf(project).orElse(Slugs.NOWHERE);
        var id = publishing.create(project, new Draft(free(source.text(), parent), facts(call)), "");
        call.translations().stream()
                .filter(text -> text.getLatestRevision() > 0)
                .map(Translation::getLanguage)
                .filter(language ->
                        !call.isSource(language) && languages.getAll().contains(language))
                .sorted()
                .forEach(language -> publishing.save(
                        id, language, new Draft(free(draft(call, language).text(), parent), null), 0, ""));
        call.become(id);
        return id;
    }

    private Draft draft(PartnerCall call, Language language) {
        return contents.draft(call.getId(), language).orElseThrow(() -> new DomainException("content.noDraft"));
    }

    private DraftText free(DraftText text, long parent) {
        return text.under(slugs.free(parent, text.slug()));
    }

    private ProjectFacts facts(PartnerCall call) {
        var facts = call.facts();
        return new ProjectFacts(
                "",
                facts.programme(),
                facts.identifier(),
                "",
                new Period(null, null, false, facts.months()),
                new Budget(total(facts.budget()), null, facts.budget().currency()),
                "",
                facts.topics(),
                partners(call, facts),
                List.of(),
                null);
    }

    private static BigDecimal total(BudgetRange range) {
        return range.most() == null ? range.least() : range.most();
    }

    private List<Partner> partners(PartnerCall call, CallFacts facts) {
        var acting = facts.region().name().isEmpty()
                ? Stream.<Partner>empty()
                : Stream.of(new Partner(facts.region().name(), facts.region().country(), role(facts)));
        return Stream.concat(
                        acting,
                        expressions.shortlisted(call.getId()).stream()
                                .map(expression -> new Partner(
                                        expression.getOrganisation(),
                                        expression.getCountry(),
                                        expression.getRole() == CallRole.LEAD && !leads(facts)
                                                ? Partner.Role.LEAD
                                                : Partner.Role.PARTNER)))
                .filter(once())
                .limit(MOST_PARTNERS)
                .toList();
    }

    /** A region may have written twice. */
    private static Predicate<Partner> once() {
        var seen = new HashSet<String>();
        return partner -> seen.add(partner.key());
    }

    private static Partner.Role role(CallFacts facts) {
        return leads(facts) ? Partner.Role.LEAD : Partner.Role.PARTNER;
    }

    /** Whoever seeks partners leads, unless it seeks a lead; whoever offers itself leads when it offers to. */
    private static boolean leads(CallFacts facts) {
        return facts.direction() == Direction.SEEKING
                ? facts.role() == CallRole.PARTNER
                : facts.role() == CallRole.LEAD;
    }
}
