package eu.aer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.block.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class MovingIT extends MovingFixture {

    @Test
    void whatStandsBelowMovesAlongAndLeavesPermanentRedirects() {
        var from = tree.live(home);
        var page = tree.live(from);
        var child = tree.live(page);
        var to = tree.live(home);
        var old = location(child);
        assertEquals(6, move(page, from, to));
        feed.generation();
        assertEquals(location(to) + "/" + slug(page) + "/" + slug(child), location(child));
        assertEquals(Optional.of(location(child)), routes.redirect(old));
        assertEquals(
                Optional.of(location(child).replace("/en/", "/fr/")), routes.redirect(old.replace("/en/", "/fr/")));
    }

    @Test
    void chainsOfMovesEndInOneStepAndAnAddressInUseRedirectsNoMore() {
        var first = tree.live(home);
        var second = tree.live(home);
        var page = tree.live(first);
        var oldest = location(page);
        move(page, first, second);
        feed.generation();
        var older = location(page);
        move(page, second, home);
        feed.generation();
        assertEquals(Optional.of(location(page)), routes.redirect(oldest));
        assertEquals(Optional.of(location(page)), routes.redirect(older));
        move(page, home, first);
        feed.generation();
        assertEquals(oldest, location(page));
        assertTrue(routes.redirect(oldest).isEmpty());
    }

    @Test
    void aPageStandsNeverBelowItself() {
        var page = tree.live(home);
        var child = tree.live(page);
        assertEquals("page.belowItself", refusal(() -> move(page, home, page)));
        assertEquals("page.belowItself", refusal(() -> move(page, home, child)));
        assertEquals("page.homeStays", refusal(() -> move(home, 0, child)));
    }

    @Test
    void aSlugThatIsTakenThereStopsTheMove() {
        var to = tree.live(home);
        var page = tree.live(home);
        tree.live(to, slug(page));
        assertEquals("content.slugTaken", refusal(() -> move(page, home, to)));
        assertEquals("/en/" + slug(page), location(page));
    }

    @Test
    void aReservedAddressIsRefusedBelowTheHomePageAlone() {
        var page = tree.live(home);
        var inner = tree.live(page, "search");
        assertEquals("content.slugReserved", refusal(() -> move(inner, page, home)));
        assertEquals("content.slugReserved", refusal(() -> tree.live(home, "admin")));
    }

    @Test
    void theSlowerOfTwoEditorsIsTold() {
        var first = tree.live(home);
        var second = tree.live(home);
        var page = tree.live(home);
        move(page, home, first);
        assertEquals("page.movedMeanwhile", refusal(() -> move(page, home, second)));
    }

    @Test
    void whatNobodyHasSeenMovesWithoutRedirects() {
        var from = tree.live(home);
        var to = tree.live(home);
        var draft = tree.draft(from);
        var taken = tree.live(from);
        system(() -> publishing.unpublish(taken, EN));
        assertEquals(0, move(draft, from, to));
        assertEquals(0, move(taken, from, to));
        assertEquals(List.of(draft, taken), tree.below(to));
        assertTrue(routes.redirect(location(from) + "/" + slug(taken)).isEmpty());
        system(() -> publishing.publish(draft, EN, 1));
        assertEquals(location(to) + "/" + slug(draft), location(draft));
    }

    @Test
    void aRedirectThatSomebodyMadeWorksWhileNothingIsSeenAtItsAddress() {
        var target = tree.live(home);
        var page = tree.live(home);
        var to = tree.live(home);
        var address = location(page);
        system(() -> publishing.unpublish(page, EN));
        feed.generation();
        system(() -> redirects.add(address, target, EN));
        move(page, home, to);
        feed.generation();
        assertEquals(Optional.of(location(target)), routes.redirect(address));
        move(page, to, home);
        feed.generation();
        assertEquals(Optional.of(location(target)), routes.redirect(address));
        system(() -> publishing.publish(page, EN, 1));
        move(page, home, to);
        feed.generation();
        assertEquals(Optional.of(location(page)), routes.redirect(address));
    }

    @Test
    void ofTwoPagesThatAreMovedBelowEachOtherOneStays() {
        var one = tree.live(home);
        var other = tree.live(home);
        var inOther = tree.live(other);
        var inOne = tree.live(one);
        var start = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> moveTogether(start, one, inOther));
        var second = CompletableFuture.supplyAsync(() -> moveTogether(start, other, inOne));
        assertEquals(
                List.of("", "page.belowItself"),
                Stream.of(first.join(), second.join()).sorted().toList());
    }

    @Test
    void aPageTakesItsPlaceAmongItsSiblings() {
        var parent = tree.live(home);
        var one = tree.live(parent);
        var two = tree.live(parent);
        var three = tree.live(parent);
        system(() -> moving.move(three, parent, parent, Optional.of(one)));
        assertEquals(List.of(three, one, two), tree.below(parent));
        system(() -> moving.step(three, parent, 1));
        assertEquals(List.of(one, three, two), tree.below(parent));
        system(() -> moving.step(two, parent, 1));
        assertEquals(List.of(one, three, two), tree.below(parent));
    }

    @Test
    void whoMayNotPublishMovesNothing() {
        var page = tree.live(home);
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> moving.move(page, home, home, Optional.empty()))
                        .code());
    }

    @Test
    void theItemsOfAFeatureMoveWithTheirHome() {
        feed.generation();
        var projects = routes.findSection("projects", EN).orElseThrow();
        var item = tree.itemBelow(projects.path());
        var old = location(item);
        var parent = pages.find(projects.itemId())
                .orElseThrow()
                .parent()
                .orElseThrow()
                .getId();
        var to = tree.live(home);
        move(projects.itemId(), parent, to);
        feed.generation();
        assertEquals(location(to) + "/" + slug(projects.itemId()) + "/" + slug(item), location(item));
        assertEquals(Optional.of(location(item)), routes.redirect(old));
        move(projects.itemId(), to, parent);
        feed.generation();
        assertEquals(old, location(item));
    }

    @Test
    void theItemsOfAFeatureFollowTheirSectionToAnotherPage() {
        feed.generation();
        var projects = routes.findSection("projects", EN).orElseThrow();
        var item = tree.itemBelow(projects.path());
        var old = location(item);
        var other = tree.live(home);
        var clashing = tree.live(other, slug(item));
        section(projects.itemId(), "plain");
        try {
            assertEquals("content.slugTaken", refusal(() -> section(other, "projects")));
            system(() -> trashing.trash(clashing));
            section(other, "projects");
            feed.generation();
            assertEquals(location(other) + "/" + slug(item), location(item));
            assertEquals(Optional.of(location(item)), routes.redirect(old));
            assertEquals("content.slugTaken", refusal(() -> tree.live(other, slug(item))));
        } finally {
            section(other, "plain");
            section(projects.itemId(), "projects");
        }
        assertEquals(old, location(item));
    }

    @Test
    void aCopyIsDraftsOfEveryLanguageUnderSlugsOfTheirOwn() {
        var page = tree.live(home);
        var child = tree.live(page);
        system(() -> publishing.save(child, EN, tree.linking(slug(child), page), 1, ""));
        tree.translate(page, slug(page) + "-fr");
        var copy = new long[1];
        system(() -> copy[0] = copying.copy(page, home, Optional.of(page)));
        feed.generation();
        assertTrue(routes.find(copy[0], EN).isEmpty());
        var draft = contents.draft(copy[0], EN).orElseThrow();
        assertEquals(slug(page) + "-2", draft.text().slug());
        assertEquals(
                slug(page) + "-fr-2",
                contents.draft(copy[0], Language.FRENCH).orElseThrow().text().slug());
        var below = tree.below(copy[0]);
        assertEquals(1, below.size());
        var copied = contents.draft(below.get(0), EN).orElseThrow().text();
        assertEquals(slug(child), copied.slug());
        var block = (TextBlock) copied.blocks().get(0);
        assertEquals("<p><a href=\"item:" + copy[0] + "\">up</a></p>", block.html());
        assertTrue(!block.id()
                .equals(contents.draft(child, EN)
                        .orElseThrow()
                        .text()
                        .blocks()
                        .get(0)
                        .id()));
        system(() -> publishing.publish(copy[0], EN, 1));
    }

    private String moveTogether(CyclicBarrier start, long page, long to) {
        try {
            start.await();
            move(page, home, to);
            return "";
        } catch (DomainException refused) {
            return refused.code();
        } catch (Exception unexpected) {
            throw new CompletionException(unexpected);
        }
    }

    private void section(long page, String section) {
        var revision = contents.get(page).translation(EN).orElseThrow().getLatestRevision();
        var text = contents.draft(page, EN).orElseThrow().text();
        system(() -> {
            var saved = publishing.save(page, EN, new Draft(text, new PageFacts(section)), revision, "");
            publishing.publish(page, EN, saved.getNumber());
        });
    }
}
