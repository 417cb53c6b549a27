package eu.aer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages that go into the trash with all that stands below them, and come back. */
@Tag("persistence")
class PageTrashIT extends MovingFixture {

    @Test
    void theTrashTakesAllThatStandsBelowAndGivesItBackWhole() {
        var page = tree.live(home);
        var child = tree.live(page);
        var draft = tree.draft(child);
        var where = location(child);
        system(() -> assertEquals(3, trashing.trash(page)));
        feed.generation();
        assertTrue(routes.find(child, EN).isEmpty());
        assertTrue(contents.find(draft).isEmpty());
        system(() -> assertEquals(3, trashing.restore(page, "")));
        feed.generation();
        assertEquals(where, location(child));
        assertTrue(contents.find(draft).isPresent());
    }

    @Test
    void whatWentIntoTheTrashBeforeStaysThereAndWaitsForWhatStandsAbove() {
        var page = tree.live(home);
        var child = tree.live(page);
        system(() -> trashing.trash(child));
        system(() -> trashing.trash(page));
        assertEquals("page.parentTrashed", refusal(() -> trashing.restore(child, "")));
        system(() -> trashing.restore(page, ""));
        assertTrue(contents.find(child).isEmpty());
        system(() -> trashing.restore(child, ""));
        feed.generation();
        assertEquals("/en/" + slug(page) + "/" + slug(child), location(child));
    }

    @Test
    void aFreedAddressMayBeTakenAndARestoreThenAsksForAnother() {
        var page = tree.live(home);
        var child = tree.live(page);
        var slug = slug(page);
        system(() -> trashing.trash(page));
        var other = tree.live(home, slug);
        assertEquals("content.slugTaken", refusal(() -> trashing.restore(page, "")));
        assertEquals("content.slugTaken", refusal(() -> trashing.restore(page, slug)));
        assertEquals("content.slugForm", refusal(() -> trashing.restore(page, "No slug!")));
        system(() -> trashing.restore(page, slug + "-b"));
        feed.generation();
        assertEquals("/en/" + slug, location(other));
        assertEquals("/en/" + slug + "-b/" + slug(child), location(child));
        assertEquals(slug + "-b", contents.draft(page, EN).orElseThrow().text().slug());
    }

    @Test
    void aPurgeRemovesAllThatStandsBelowForGood() {
        var page = tree.live(home);
        var child = tree.live(page);
        assertEquals("content.notInTrash", refusal(() -> trashing.purge(page)));
        system(() -> trashing.trash(page));
        system(() -> assertEquals(2, trashing.purge(page)));
        assertEquals(0, tree.rows(List.of(page, child)));
    }

    @Test
    void theHomeOfAFeatureStaysWhileItHasItems() {
        feed.generation();
        var projects = routes.findSection("projects", EN).orElseThrow().itemId();
        assertEquals("site.homeOfItems", refusal(() -> trashing.trash(projects)));
        assertEquals("content.trashRoot", refusal(() -> trashing.trash(home)));
    }
}
