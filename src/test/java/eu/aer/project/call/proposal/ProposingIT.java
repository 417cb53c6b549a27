package eu.aer.project.call.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.LinkState;
import eu.aer.common.Words;
import eu.aer.content.Contents;
import eu.aer.content.Publishing;
import eu.aer.content.block.TextBlock;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.mail.EmailAddress;
import eu.aer.project.call.ActingRegion;
import eu.aer.project.call.BudgetRange;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.CallRole;
import eu.aer.project.call.CallRows;
import eu.aer.project.call.CallTables;
import eu.aer.project.call.CallTables.Standing;
import eu.aer.project.call.Contact;
import eu.aer.project.call.Direction;
import eu.aer.project.call.visitor.Visitor;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class ProposingIT extends SharedDeployment {

    private static final String TABLE = "call_proposal";

    @Inject
    Proposing proposing;

    @Inject
    Proposals proposals;

    @Inject
    ProposalsWaiting waiting;

    @Inject
    ProposalData data;

    @Inject
    ProposalRetention retention;

    @Inject
    UnconfirmedProposals unconfirmed;

    @Inject
    Announcing announcing;

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    CallTables tables;

    @Inject
    CallRows rows;

    @Inject
    Clock clock;

    private final String token = UUID.randomUUID().toString();
    private final EmailAddress ana =
            EmailAddress.parse("ana-%s@example.eu".formatted(token)).orElseThrow();
    private final String title = "Appel " + Drafts.newSlug();

    @Test
    void aConfirmedProposalIsADraftForTheSecretariatAndItsPublicationIsTold() {
        proposing.send(proposal(facts(20)));
        rows.link(TABLE, ana, token);
        assertEquals(LinkState.VALID, proposing.check(token));
        assertEquals(null, only().getItemId());
        assertEquals(LinkState.VALID, proposing.confirm(token));
        assertEquals(LinkState.USED, proposing.confirm(token));
        var id = only().getItemId();
        var draft = contents.draft(id, Language.FRENCH).orElseThrow();
        assertEquals(title, draft.text().title());
        assertEquals(
                "<p>Une idée &lt;b&gt;</p><p>🚲</p>",
                ((TextBlock) draft.text().blocks().get(0)).html());
        assertEquals("Région Sud", ((CallFacts) draft.facts()).region().name());
        CurrentAccount.asSystem(() -> {
            assertEquals("Ana", proposals.of(List.of(id)).get(id).getPerson());
            assertEquals(1, tables.count(new CallTables.Filter(Optional.of(Standing.PROPOSED), title)));
            assertEquals(0, tables.count(new CallTables.Filter(Optional.of(Standing.OPEN), title)));
            assertEquals(0, tables.count(new CallTables.Filter(Optional.of(Standing.CLOSED), title)));
            assertTrue(
                    waiting.find(1000).stream().anyMatch(found -> found.words().equals("Région Sud")));
        });
        assertTrue(!announcing.due().contains(only().getId()));
        CurrentAccount.asSystem(() -> publishing.publish(id, Language.FRENCH, 1));
        assertTrue(announcing.due().contains(only().getId()));
        announcing.tell(only().getId());
        announcing.tell(only().getId());
        assertEquals(
                List.of("Confirmez l’appel que vous proposez", "Votre appel est publié : " + title), rows.mails(ana));
    }

    @Test
    void twoWithOneTitleGetTwoAddresses() {
        proposing.send(proposal(facts(20)));
        rows.link(TABLE, ana, token);
        proposing.confirm(token);
        proposing.send(proposal(facts(20)));
        var second = rows.sent(CallProposal.class, ana).get(1).getId();
        rows.link(TABLE, second, token + "2");
        assertEquals(LinkState.VALID, proposing.confirm(token + "2"));
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsKept() {
        refused("call.deadlinePast", facts(-1));
        var facts = facts(20);
        var twisted = new CallFacts(
                facts.direction(),
                facts.role(),
                facts.programme(),
                facts.identifier(),
                facts.topics(),
                new BudgetRange(BigDecimal.TEN, BigDecimal.ONE, "EUR"),
                facts.months(),
                facts.countries(),
                facts.types(),
                null,
                facts.deadline(),
                facts.contact(),
                facts.region());
        assertThrows(ConstraintViolationException.class, () -> proposing.send(proposal(twisted)));
        assertEquals(List.of(), rows.sent(CallProposal.class, ana));
        assertEquals(List.of(), rows.mails(ana));
    }

    @Test
    void thePersonIsErasedAndTheCallStays() {
        proposing.send(proposal(facts(20)));
        rows.link(TABLE, ana, token);
        proposing.confirm(token);
        var id = only().getItemId();
        assertEquals(1, data.held(ana.value()).size());
        CurrentAccount.asSystem(() -> publishing.publish(id, Language.FRENCH, 1));
        rows.over(id, 367);
        retention.erase(clock.instant().minus(Duration.ofDays(365)));
        assertEquals(List.of(), data.held(ana.value()));
        assertTrue(contents.find(id).isPresent());
        proposing.send(proposal(facts(20)));
        rows.age(TABLE, ana, Duration.ofHours(49));
        unconfirmed.erase(clock.instant().minus(Duration.ofDays(2)));
        assertEquals(List.of(), rows.sent(CallProposal.class, ana));
    }

    private CallProposal only() {
        return rows.sent(CallProposal.class, ana).get(0);
    }

    private void refused(String code, CallFacts facts) {
        var refusal = assertThrows(DomainException.class, () -> proposing.send(proposal(facts)));
        assertEquals(code, refusal.code());
    }

    private Proposal proposal(CallFacts facts) {
        var visitor = new Visitor("Ana", "Région Sud", ana, Language.FRENCH, "", clock.instant());
        return new Proposal(visitor, title, "Un appel", "Une idée <b>\n\n🚲", facts);
    }

    private CallFacts facts(int days) {
        return new CallFacts(
                Direction.OFFERING,
                CallRole.PARTNER,
                "",
                "",
                Words.NONE,
                null,
                12,
                null,
                null,
                null,
                LocalDate.now(clock).plusDays(days),
                Contact.UNKNOWN,
                new ActingRegion("Région Sud", "FR"));
    }
}
