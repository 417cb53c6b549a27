package eu.aer.content.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.block.TextBlock;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.page.Page;
import eu.aer.page.PageFacts;
import eu.aer.page.Pages;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class MendingIT extends SharedDeployment {

    @Inject
    Mending mending;

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    Pages pages;

    private final String slug = Drafts.newSlug();
    private final UUID block = UUID.randomUUID();
    private long page;

    @BeforeEach
    void publish() {
        CurrentAccount.asSystem(() -> {
            page = publishing.add(new Page(Language.ENGLISH, pages.root(), 99));
            save(0, "<h2>Heding</h2><p>Spelt <strong>wongly</strong>.</p>");
            publishing.publish(page, Language.ENGLISH, 1);
        });
    }

    @Test
    void allWordsAreMendedInOneRevisionThatIsLiveAtOnce() {
        mend(new Correction("Spelt wongly.", "Spelt wrongly.", 0, 1), new Correction("Heding", "Heading", 0, 1));
        assertEquals("<h2>Heading</h2><p>Spelt <strong>wrongly</strong>.</p>", live());
        var text = contents.text(page, Language.ENGLISH).orElseThrow();
        assertEquals(2, text.getLatestRevision());
        assertEquals(2, text.liveRevision().orElseThrow());
        assertEquals(
                slug, contents.live(page, Language.ENGLISH).orElseThrow().text().slug());
    }

    @Test
    void allOrNothing() {
        assertEquals(
                "content.mend.notFound",
                refusal(new Correction("Heding", "Heading", 0, 1), new Correction("Not there", "Anything", 0, 1)));
        assertEquals("<h2>Heding</h2><p>Spelt <strong>wongly</strong>.</p>", live());
        assertEquals(1, contents.text(page, Language.ENGLISH).orElseThrow().getLatestRevision());
    }

    @Test
    void aDraftThatReadersDoNotSeeIsNotPublishedByTheWay() {
        CurrentAccount.asSystem(() -> save(1, "<p>A secret</p>"));
        assertEquals("content.mend.drafted", refusal(new Correction("Heding", "Heading", 0, 1)));
        assertEquals("<h2>Heding</h2><p>Spelt <strong>wongly</strong>.</p>", live());
    }

    @Test
    void whatIsNotLiveIsNotMended() {
        CurrentAccount.asSystem(() -> publishing.unpublish(page, Language.ENGLISH));
        assertEquals("content.mend.gone", refusal(new Correction("Heding", "Heading", 0, 1)));
    }

    @Test
    void whatIsTooLongIsRefusedAndTheGateHolds() {
        assertThrows(ConstraintViolationException.class, () -> mend(new Correction("Title", "x".repeat(500), 0, 1)));
        CurrentAccount.asSystem(() -> {
            save(1, "<p>Read <a href=\"https://example.org/\">more</a></p>");
            publishing.publish(page, Language.ENGLISH, 2);
        });
        assertEquals("content.gate.blocked", refusal(new Correction("Read more", "Read https://example.org/", 0, 1)));
    }

    private void save(int basedOn, String html) {
        var text = new DraftText("Title", "", slug, "", List.of(new TextBlock(block, html)));
        publishing.save(page, Language.ENGLISH, new Draft(text, new PageFacts("plain")), basedOn, "");
    }

    private void mend(Correction... corrections) {
        CurrentAccount.asSystem(() -> mending.mend(page, Language.ENGLISH, List.of(corrections), "Note"));
    }

    private String refusal(Correction... corrections) {
        return assertThrows(DomainException.class, () -> mend(corrections)).code();
    }

    private String live() {
        var text = contents.live(page, Language.ENGLISH).orElseThrow().text();
        return ((TextBlock) text.blocks().get(0)).html();
    }
}
