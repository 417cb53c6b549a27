package eu.aer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.block.TextBlock;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.change.ChangeLog;
import eu.aer.fixture.SharedDeployment;
import eu.aer.page.Page;
import eu.aer.page.PageFacts;
import eu.aer.page.Pages;
import eu.aer.site.Routes;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class PublishingIT extends SharedDeployment {

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    Pages pages;

    @Inject
    Routes routes;

    @Inject
    ChangeFeed feed;

    @Inject
    ChangeLog log;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    private String slug;

    @BeforeEach
    void makeUpASlug() {
        slug = "test-" + UUID.randomUUID();
    }

    @Test
    void aDraftIsSeenByNobodyBeforeItIsPublished() {
        var id = add(slug);
        assertTrue(contents.live(id, Language.ENGLISH).isEmpty());
        system(() -> publishing.publish(id, Language.ENGLISH, 1));
        assertEquals(
                "Title",
                contents.live(id, Language.ENGLISH).orElseThrow().text().title());
        feed.generation();
        assertEquals(
                "/en/" + slug, routes.find(id, Language.ENGLISH).orElseThrow().location());
    }

    @Test
    void aSavedDraftLeavesTheLiveTextAlone() {
        var id = published(slug);
        system(() -> publishing.save(id, Language.ENGLISH, draft("Changed", slug), 1, "note"));
        assertEquals(
                "Title",
                contents.live(id, Language.ENGLISH).orElseThrow().text().title());
        assertEquals(
                "Changed",
                contents.preview(id, Language.ENGLISH).orElseThrow().text().title());
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingIsOverwritten() {
        var id = add(slug);
        system(() -> publishing.save(id, Language.ENGLISH, draft("First", slug), 1, ""));
        var stale = assertThrows(
                StaleDraftException.class,
                () -> system(() -> publishing.save(id, Language.ENGLISH, draft("Second", slug), 1, "")));
        assertEquals(2, stale.saved().getNumber());
        assertEquals(
                "First",
                contents.draft(id, Language.ENGLISH).orElseThrow().text().title());
    }

    @Test
    void aSlugIsTakenOnceBelowAParent() {
        add(slug);
        var taken = assertThrows(DomainException.class, () -> add(slug));
        assertEquals("content.slugTaken", taken.code());
        assertEquals(List.of(slug, "Title"), taken.arguments());
    }

    @Test
    void ofTwoWhoTakeASlugInTheSameInstantTheSecondIsTold() throws InterruptedException {
        var attempts = executor.invokeAll(Collections.nCopies(4, () -> add(slug)));
        var refusals =
                attempts.stream().flatMap(attempt -> refusal(attempt).stream()).toList();
        assertEquals(Collections.nCopies(3, "content.slugTaken"), refusals);
    }

    private static Optional<String> refusal(Future<?> attempt) {
        try {
            attempt.get();
            return Optional.empty();
        } catch (ExecutionException refused) {
            return Optional.of(
                    refused.getCause() instanceof DomainException told
                            ? told.code()
                            : String.valueOf(refused.getCause()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onlyTheHomePageGoesWithoutASlug() {
        assertEquals(
                "content.slugMissing",
                assertThrows(DomainException.class, () -> add("")).code());
    }

    @Test
    void anotherLanguageMayNotTakeASlugThatAnswersThereToo() {
        add(slug);
        var other = add(slug + "-b");
        assertThrows(
                DomainException.class,
                () -> system(() -> publishing.save(other, Language.FRENCH, text("Titre", slug), 0, "")));
    }

    @Test
    void aNewSlugMovesWhatStandsBelowAndLeavesRedirects() {
        var id = published(slug);
        var child = published("below", id);
        system(() -> publishing.save(id, Language.ENGLISH, draft("Title", slug + "-new"), 1, ""));
        system(() -> publishing.publish(id, Language.ENGLISH, 2));
        feed.generation();
        assertEquals(
                "/en/" + slug + "-new/below",
                routes.find(child, Language.ENGLISH).orElseThrow().location());
        assertEquals(Optional.of("/en/" + slug + "-new"), routes.redirect("/en/" + slug));
        assertEquals(Optional.of("/en/" + slug + "-new/below"), routes.redirect("/en/" + slug + "/below/"));
        assertEquals(Optional.of("/fr/" + slug + "-new/below"), routes.redirect("/fr/" + slug + "/below"));
    }

    @Test
    void aLanguageThatDoesNotExistIsAnsweredInTheSource() {
        var id = published(slug);
        var shown = contents.live(id, Language.GERMAN).orElseThrow();
        assertEquals(Language.ENGLISH, shown.language());
        feed.generation();
        assertEquals(
                "/de/" + slug, routes.find(id, Language.GERMAN).orElseThrow().location());
    }

    @Test
    void whatIsTakenDownIsGone() {
        var id = published(slug);
        system(() -> publishing.unpublish(id, Language.ENGLISH));
        feed.generation();
        assertTrue(routes.find(id, Language.ENGLISH).isEmpty());
        assertTrue(contents.live(id, Language.ENGLISH).isEmpty());
    }

    @Test
    void onlyPublicChangesMoveTheGeneration() {
        var before = feed.generation();
        var id = add(slug);
        assertEquals(before, feed.generation());
        system(() -> publishing.publish(id, Language.ENGLISH, 1));
        assertTrue(feed.generation() > before);
    }

    @Test
    void numbersHaveNoGapAndARolledBackChangeTakesNone() {
        add(slug);
        var last = last();
        assertThrows(DomainException.class, () -> add(slug));
        add(slug + "-b");
        assertEquals(last + 1, log.after(last).get(0).getNumber());
    }

    @Test
    void aChangeSaysWhatItWasCalledAndWhichRevisionsItLedFromAndTo() {
        var last = last();
        var id = published(slug);
        system(() -> publishing.save(id, Language.ENGLISH, draft("Changed", slug), 1, ""));
        system(() -> publishing.publish(id, Language.ENGLISH, 2));
        var told = log.after(last).stream()
                .map(change -> "%s %s %s %s→%s"
                        .formatted(
                                change.getKind(),
                                change.subject().orElse("-"),
                                change.title().orElse("-"),
                                change.fromRevision().map(String::valueOf).orElse(""),
                                change.toRevision().map(String::valueOf).orElse("")))
                .toList();
        assertEquals(
                List.of(
                        "DRAFTED page Title →1",
                        "PUBLISHED page Title →1",
                        "DRAFTED page Title 1→2",
                        "PUBLISHED page Changed 1→2"),
                told);
    }

    @Test
    void whatIsMissingIsNamed() {
        var id = add(slug);
        var violations = assertThrows(
                ConstraintViolationException.class,
                () -> system(() -> publishing.save(id, Language.ENGLISH, draft(" ", slug), 1, "")));
        assertEquals(
                "text.title",
                violations
                        .getConstraintViolations()
                        .iterator()
                        .next()
                        .getPropertyPath()
                        .toString());
    }

    @Test
    void nobodyWritesWithoutPermission() {
        var page = new Page(Language.ENGLISH, pages.root(), 99);
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> publishing.add(page)).code());
    }

    @Test
    void aDangerousTextIsCleanedBeforeItIsStored() {
        var id = add(slug);
        var block = new TextBlock(UUID.randomUUID(), "<p onclick=\"x()\">a<script>alert(1)</script></p>");
        system(() -> publishing.save(
                id,
                Language.ENGLISH,
                new Draft(new DraftText("Title", "", slug, "", List.of(block)), new PageFacts("plain")),
                1,
                ""));
        var stored = (TextBlock) contents.draft(id, Language.ENGLISH)
                .orElseThrow()
                .text()
                .blocks()
                .get(0);
        assertEquals("<p>a</p>", stored.html());
        assertFalse(stored.html().contains("onclick"));
    }

    private long last() {
        var last = 0L;
        for (var changes = log.after(last); !changes.isEmpty(); changes = log.after(last)) {
            last = changes.get(changes.size() - 1).getNumber();
        }
        return last;
    }

    private long published(String slugOfIt) {
        return published(slugOfIt, pages.root().orElseThrow().getId());
    }

    private long published(String slugOfIt, long parent) {
        var id = add(slugOfIt, parent);
        system(() -> publishing.publish(id, Language.ENGLISH, 1));
        return id;
    }

    private long add(String slugOfIt) {
        return add(slugOfIt, pages.root().orElseThrow().getId());
    }

    private long add(String slugOfIt, long parent) {
        var page = new Page(Language.ENGLISH, pages.find(parent), 99);
        system(() -> {
            publishing.add(page);
            publishing.save(page.getId(), Language.ENGLISH, draft("Title", slugOfIt), 0, "");
        });
        return page.getId();
    }

    private static Draft draft(String title, String slugOfIt) {
        return new Draft(new DraftText(title, "", slugOfIt, "", List.of()), new PageFacts("plain"));
    }

    private static Draft text(String title, String slugOfIt) {
        return new Draft(new DraftText(title, "", slugOfIt, "", List.of()), null);
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
