package eu.aer.project.call.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.trash.Trashing;
import eu.aer.project.Partner;
import eu.aer.project.Project;
import eu.aer.project.ProjectFacts;
import eu.aer.project.call.CallsUnmarked;
import eu.aer.project.call.Course.Ending;
import eu.aer.project.call.expression.ExpressionOfInterest.State;
import eu.aer.project.call.letter.Wording;
import eu.aer.site.Attention;
import eu.aer.site.audit.AuditEntry;
import eu.aer.site.audit.AuditFilter;
import eu.aer.site.audit.AuditTrail;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class AnsweringIT extends ExpressionFixture {

    @Inject
    AuditTrail trail;

    @Inject
    Answering answering;

    @Inject
    Trashing trashing;

    @Inject
    Publishing publishing;

    @Inject
    MakingProject making;

    @Inject
    Contents contents;

    @Inject
    ExpressionRetention retention;

    @Inject
    ExpressionData data;

    @Inject
    ExpressionsWaiting waiting;

    @Inject
    CallsUnmarked unmarked;

    @Test
    void theSecretariatAnswersByALetterOfItsOwn() {
        var call = confirmed(30);
        var id = rows.only(ana).getId();
        CurrentAccount.asSystem(() -> {
            answering.mark(id, State.DECLINED);
            assertEquals(List.of("call.expression.DECLINED"), recorded(call));
            var draft = answering.draft(id, State.DECLINED);
            assertTrue(draft.text().contains("Ana Čapek 🚲"), draft::text);
            answering.write(id, new Wording(draft.subject(), draft.text() + "\nBonne chance"));
            refused("call.letterEmpty", () -> answering.write(id, new Wording("A", " ")));
            assertEquals(
                    1,
                    expressions.count(
                            new Expressions.Filter(Optional.of(State.DECLINED), Optional.of(call), "čapek 🚲")));
            assertEquals(0, expressions.count(new Expressions.Filter(Optional.of(State.NEW), Optional.of(call), "")));
        });
        assertEquals(2, rows.mails(ana).size());
        assertTrue(rows.only(ana).getWrittenAt() != null);
    }

    private List<String> recorded(long call) {
        var title = contents.text(call, Language.ENGLISH).orElseThrow().getTitle();
        return trail.page(AuditFilter.parse(Map.of("words", title)::get), true, 0, 50).stream()
                .filter(entry -> "call.expressions".equals(entry.subject()))
                .map(AuditEntry::detail)
                .toList();
    }

    @Test
    void whoWroteToACallThatLiesInTheTrashCanBeAnswered() {
        var call = confirmed(30);
        CurrentAccount.asSystem(() -> {
            trashing.trash(call);
            var draft = answering.draft(rows.only(ana).getId(), State.DECLINED);
            assertTrue(draft.text().contains("Ana Čapek"), draft::text);
        });
    }

    @Test
    void whoWaitsForTwoWeeksAndWhatNobodyHasMarkedNeedsAttention() {
        var call = confirmed(30);
        rows.confirmed(TABLE, ana, Duration.ofDays(13));
        assertFalse(isIn(waiting, call));
        rows.confirmed(TABLE, ana, Duration.ofDays(15));
        assertTrue(isIn(waiting, call));
        CurrentAccount.asSystem(() -> answering.mark(rows.only(ana).getId(), State.DECLINED));
        assertFalse(isIn(waiting, call));
        assertFalse(isIn(unmarked, call));
        rows.over(call, 1);
        assertTrue(isIn(unmarked, call));
        CurrentAccount.asSystem(() -> closing.end(call, Ending.CLOSED));
        assertFalse(isIn(unmarked, call));
    }

    private boolean isIn(Attention attention, long call) {
        var text = contents.text(call, Language.ENGLISH).orElseThrow().getId();
        return attention.find(1000).stream().anyMatch(found -> found.textId() == text);
    }

    @Test
    void itIsErasedAYearAfterTheDeadlineAndOnDemand() {
        var call = confirmed(30);
        rows.over(call, 364);
        retention.erase(clock.instant().minus(Duration.ofDays(365)));
        var held = data.held(ana.value().toUpperCase(Locale.ROOT));
        assertEquals(1, held.size());
        assertTrue(held.get(0).values().containsKey("call.call"));
        rows.over(call, 367);
        retention.erase(clock.instant().minus(Duration.ofDays(365)));
        assertEquals(List.of(), data.held(ana.value()));
        confirmed(30);
        data.erase(ana.value().toUpperCase(Locale.ROOT));
        assertEquals(List.of(), rows.sent(ExpressionOfInterest.class, ana));
    }

    @Test
    void aFilledCallBecomesOneProject() {
        var call = confirmed(30);
        var project = new AtomicLong();
        CurrentAccount.asSystem(() -> {
            answering.mark(rows.only(ana).getId(), State.SHORTLISTED);
            refused("call.notFilled", () -> making.make(call));
            closing.end(call, Ending.FILLED);
            publishing.save(
                    call, Language.FRENCH, new Draft(new DraftText("Appel", "", "appel", "", List.of()), null), 0, "");
            project.set(making.make(call));
            assertEquals(project.get(), making.make(call));
        });
        assertEquals(
                "Appel",
                contents.draft(project.get(), Language.FRENCH)
                        .orElseThrow()
                        .text()
                        .title());
        var draft = contents.draft(project.get(), Language.ENGLISH).orElseThrow();
        var facts = (ProjectFacts) draft.facts();
        assertEquals(Project.KIND, contents.find(project.get()).orElseThrow().getKind());
        assertTrue(draft.text().title().startsWith("Call "));
        assertEquals("Programme", facts.programme());
        assertEquals("X-1", facts.callIdentifier());
        assertEquals(Optional.of(24), facts.period().duration());
        assertEquals("Energy", facts.themes().only(Language.ENGLISH));
        assertEquals(0, facts.budget().total().compareTo(new BigDecimal("250000")));
        assertEquals(
                List.of(
                        new Partner("Region North", "SE", Partner.Role.LEAD),
                        new Partner("Région Sud", "FR", Partner.Role.PARTNER)),
                facts.partners());
    }

    @Test
    void aRegionThatIsSpelledInTwoWaysIsOnePartner() {
        var call = confirmed(30);
        send(call, clock.instant(), "region SUD");
        var second = rows.sent(ExpressionOfInterest.class, ana).get(1).getId();
        rows.link(TABLE, second, token + 2);
        expressing.confirm(token + 2);
        var project = new AtomicLong();
        CurrentAccount.asSystem(() -> {
            rows.sent(ExpressionOfInterest.class, ana)
                    .forEach(expression -> answering.mark(expression.getId(), State.SHORTLISTED));
            closing.end(call, Ending.FILLED);
            project.set(making.make(call));
        });
        var facts = (ProjectFacts)
                contents.draft(project.get(), Language.ENGLISH).orElseThrow().facts();
        assertEquals(
                List.of("Region North", "Région Sud"),
                facts.partners().stream().map(Partner::name).toList());
    }
}
