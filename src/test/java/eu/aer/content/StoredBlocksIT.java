package eu.aer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.fixture.Person;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.page.Page;
import eu.aer.page.PageFacts;
import eu.aer.page.Pages;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Blocks as they may stand in the database: of a type that is gone, older than their record, or with what no database takes. */
@Tag("persistence")
class StoredBlocksIT extends SharedDeployment {

    private static final String HOLOGRAM =
            "{\"id\":\"2c1f7d4e-8a45-4a63-9d53-0c5a7c6fb001\",\"type\":\"hologram\",\"depth\":{\"cm\":[1,2]},\"words\":\"Seen by nobody\"}";

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    ContentJson json;

    @Inject
    Pages pages;

    @Inject
    Staff staff;

    private Person person = Staff.stranger();
    private final String slug = "stored-" + UUID.randomUUID();

    @Test
    void aBlockOfATypeThatIsGoneIsKeptThroughSavesAndPublishingAndShownToEditorsOnly() {
        var id = publish(
                "Title", "[" + HOLOGRAM + ",{\"id\":\"1\",\"type\":\"quote\",\"text\":\"Said\",\"source\":{}}]");
        var shown = person.get("/en/" + slug);
        assertEquals(200, shown.statusCode());
        assertTrue(shown.body().contains("Said"), shown::body);
        assertFalse(shown.body().contains("Seen by nobody"), shown::body);

        person = staff.signedIn(Role.EDITOR);
        var editor = person.get("/admin/edit?item=" + id);
        assertEquals(200, editor.statusCode());
        assertTrue(editor.body().contains("comes from a feature that is not installed"), editor::body);

        var draft = contents.draft(id, Language.ENGLISH).orElseThrow();
        CurrentAccount.asSystem(() -> publishing.save(id, Language.ENGLISH, draft, 1, ""));
        var saved = contents.draft(id, Language.ENGLISH).orElseThrow().text().blocks();
        assertEquals("[" + HOLOGRAM + "]", json.writeBlocks(saved.subList(0, 1)));
    }

    @Test
    void whatNoDatabaseTakesIsLeftOutOfWhatIsSaved() {
        var id = publish(
                "Ti\0tle \ud83d",
                "[{\"id\":\"1\",\"type\":\"text\",\"html\":\"<p>a\\u0000b&#0;&#xD800; \\uD83D\\uDE00 \\u0645</p>\"}]");
        var text = contents.live(id, Language.ENGLISH).orElseThrow().text();
        assertEquals("Title", text.title());
        assertTrue(json.writeBlocks(text.blocks()).contains("<p>ab 😀 م</p>"));
        assertEquals(200, person.get("/en/" + slug + "?q=%00").statusCode());
        person = staff.signedIn(Role.EDITOR);
        assertEquals(200, person.get("/admin/search?q=a%00b&language=en").statusCode());
    }

    private long publish(String title, String blocks) {
        var id = new AtomicReference<Long>();
        CurrentAccount.asSystem(() -> {
            var text = new DraftText(title, "", slug, "", json.readBlocks(blocks));
            var page = new Page(Language.ENGLISH, pages.root(), 99);
            id.set(publishing.create(page, new Draft(text, new PageFacts("plain")), ""));
            publishing.publish(id.get(), Language.ENGLISH, 1);
        });
        return id.get();
    }
}
