package eu.aer.content.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Bulk;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Plan;
import eu.aer.content.Publishing;
import eu.aer.content.Translation;
import eu.aer.content.block.TextBlock;
import eu.aer.content.listing.ListedText;
import eu.aer.content.schedule.Scheduling;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.page.PageFacts;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gate holds on the server, by whatever way a text is to be published. */
@Tag("persistence")
class GateIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;
    private static final String SKIPPED = "<h2>A</h2><h4>Deep</h4>";

    @Inject
    Gate gate;

    @Inject
    Publishing publishing;

    @Inject
    Scheduling scheduling;

    @Inject
    Bulk bulk;

    @Inject
    Trashing trashing;

    @Inject
    Contents contents;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    @Test
    void whatBlocksIsNotPublishedByAnyWay() {
        var id = page(SKIPPED);
        assertBlocked(() -> publishing.publish(id, EN, 2));
        assertBlocked(() -> scheduling.set(id, EN, 2, Plan.NONE, clock.instant().plus(Duration.ofDays(1)), null));
        CurrentAccount.asSystem(() -> {
            var report = bulk.publish(List.of(id));
            assertEquals(
                    "content.gate.blocked", report.refusals().get(0).reason().code());
        });
        assertEquals(false, contents.text(id, EN).map(Translation::isLive).orElseThrow());
    }

    @Test
    void whatOnlyWarnsIsPublished() {
        var id = page("<h2>A</h2><p>Fine</p>");
        assertEquals(List.of("content.gate.noOwner"), codes(id));
        CurrentAccount.asSystem(() -> publishing.publish(id, EN, 2));
        assertTrue(contents.text(id, EN).map(Translation::isLive).orElseThrow());
    }

    @Test
    void whatSeveralAtOnceWouldPublishInSpiteOfWarningsIsNamedBefore() {
        var blocked = page(SKIPPED);
        var warned = page("<h2>A</h2><p>Fine</p>");
        var live = drafts.addLive();
        CurrentAccount.asSystem(() -> assertEquals(
                List.of(warned),
                bulk.warned(List.of(blocked, warned, live)).stream()
                        .map(ListedText::itemId)
                        .toList()));
    }

    @Test
    void aLinkIsToldByWhatItLeadsTo() {
        var draft = drafts.add();
        var live = drafts.addLive();
        var gone = drafts.addLive();
        CurrentAccount.asSystem(() -> trashing.trash(gone));
        var id = page(
                "<p><a href=\"item:%d\">Live</a> <a href=\"item:%d\">Draft</a> <a href=\"item:%d\">Gone</a> <a href=\"item:987654321\">Never</a> <a href=\"item:987654321\">Nor here</a></p>"
                        .formatted(live, draft, gone));
        assertEquals(
                List.of("linkBroken Gone", "linkBroken Never", "linkBroken Nor here", "linkNotLive Draft"),
                gate.findings(id, EN).stream()
                        .filter(finding -> finding.code().contains("link"))
                        .map(finding -> finding.code().replaceAll(".*\\.", "") + " "
                                + finding.arguments().get(0))
                        .sorted()
                        .toList());
        assertBlocked(() -> publishing.publish(id, EN, 2));
    }

    private List<String> codes(long id) {
        return gate.findings(id, EN).stream().map(Finding::code).toList();
    }

    private void assertBlocked(Runnable deed) {
        CurrentAccount.asSystem(() -> {
            var refusal = assertThrows(DomainException.class, deed::run);
            assertEquals("content.gate.blocked", refusal.code());
        });
    }

    /** A page with a second revision that has this text. */
    private long page(String html) {
        var id = drafts.add();
        var text = new DraftText("Gate", "", Drafts.newSlug(), "", List.of(new TextBlock(UUID.randomUUID(), html)));
        CurrentAccount.asSystem(() -> publishing.save(id, EN, new Draft(text, new PageFacts("plain")), 1, ""));
        return id;
    }
}
