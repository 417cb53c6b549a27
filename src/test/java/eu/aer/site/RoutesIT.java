package eu.aer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.SharedDeployment;
import eu.aer.page.Page;
import eu.aer.page.PageFacts;
import eu.aer.page.Pages;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The addresses in memory follow single changes and stay what reading all of them anew would give. */
@Tag("persistence")
class RoutesIT extends SharedDeployment {

    @Inject
    Publishing publishing;

    @Inject
    Pages pages;

    @Inject
    Routes routes;

    @Inject
    LiveAddresses addresses;

    @Inject
    HomeSetting home;

    @Inject
    Trashing trashing;

    @Inject
    ChangeFeed feed;

    @Inject
    UserTransaction transaction;

    private final String slug = "routes-" + UUID.randomUUID();
    private long top;
    private long middle;
    private long bottom;

    @Test
    void theTableFollowsEachChangeOfASubtree() {
        top = add(pages.root().orElseThrow().getId(), slug);
        middle = add(top, "middle");
        bottom = add(middle, "bottom");
        assertLocations("en", slug, slug + "/middle", slug + "/middle/bottom");

        publish(top, Language.ENGLISH, 1, slug + "-b");
        assertLocations("en", slug + "-b", slug + "-b/middle", slug + "-b/middle/bottom");
        assertLocations("de", slug + "-b", slug + "-b/middle", slug + "-b/middle/bottom");

        publish(middle, Language.GERMAN, 0, "mitte");
        assertLocations("de", slug + "-b", slug + "-b/mitte", slug + "-b/mitte/bottom");
        assertLocations("fr", slug + "-b", slug + "-b/middle", slug + "-b/middle/bottom");

        system(() -> publishing.unpublish(middle, Language.GERMAN));
        system(() -> publishing.unpublish(middle, Language.ENGLISH));
        assertLocations("en", slug + "-b", null, slug + "-b/middle/bottom");
        system(() -> publishing.unpublish(top, Language.ENGLISH));
        assertLocations("en", null, null, slug + "-b/middle/bottom");
    }

    /** The page that is gone no longer says where those below it have come to. */
    @Test
    void whatStandsBelowAPageThatLosesItsTextsAtOnceIsFoundWhereItHasCome() throws Exception {
        top = add(pages.root().orElseThrow().getId(), slug);
        middle = add(top, "middle");
        bottom = add(middle, "bottom");
        publish(middle, Language.GERMAN, 0, "mitte");
        assertLocations("de", slug, slug + "/mitte", slug + "/mitte/bottom");

        transaction.begin();
        system(() -> publishing.unpublish(middle, Language.GERMAN));
        system(() -> publishing.unpublish(middle, Language.ENGLISH));
        transaction.commit();
        assertLocations("de", slug, null, slug + "/middle/bottom");
    }

    @Test
    void aPageChosenAsHomeIsFoundAtTheTopAndWhatStandsBelowItKeepsItsAddress() {
        top = add(pages.root().orElseThrow().getId(), slug);
        middle = add(top, "middle");
        bottom = add(middle, "bottom");
        publish(middle, Language.GERMAN, 0, "mitte");
        var root = routes.find(Language.ENGLISH, "").orElseThrow();

        choose(Optional.of(middle), Optional.empty());
        for (var language : List.of("en", "de")) {
            assertEquals(Optional.of("/" + language), location(middle, language));
            assertEquals(new Resolution.Show(route(middle, language)), resolve("/" + language));
        }
        assertEquals(Optional.of("/en"), location(root.itemId(), "en"));
        assertEquals(Optional.empty(), routes.shown(root.itemId(), Language.ENGLISH));
        // in French it would only fall back to another language, and the tree's own home does not
        assertEquals(root.itemId(), shown("/fr"));
        assertEquals(Optional.of("/fr/" + slug + "/middle"), location(middle, "fr"));
        assertEquals(
                root.itemId(),
                routes.shown(root.itemId(), Language.FRENCH).orElseThrow().itemId());
        assertEquals(new Resolution.Moved("/en"), resolve("/en/" + slug + "/middle"));
        assertEquals(new Resolution.Moved("/de"), resolve("/de/" + slug + "/mitte"));
        assertEquals(Optional.of("/de/" + slug + "/mitte/bottom"), location(bottom, "de"));
        assertEquals(List.of(middle, top), steps(bottom));
        assertEquals(List.of(), steps(middle));

        // what changes afterwards leaves the choice alone
        publish(top, Language.ENGLISH, 1, slug + "-b");
        assertEquals(Optional.of("/en"), location(middle, "en"));
        assertEquals(new Resolution.Moved("/en"), resolve("/en/" + slug + "-b/middle"));

        system(() -> publishing.unpublish(middle, Language.GERMAN));
        assertEquals(root.itemId(), shown("/de"));
        assertEquals(middle, shown("/en"));
        system(() -> publishing.unpublish(middle, Language.ENGLISH));
        assertEquals(root.itemId(), shown("/en"));
        assertEquals(root.itemId(), shown("/de"));
        publish(middle, Language.ENGLISH, 1, "middle");
        assertEquals(middle, shown("/en"));
        system(() -> trashing.trash(top));
        assertEquals(root.itemId(), shown("/en"));
        assertEquals("site.homeNotLive", refusal(Optional.of(top), Optional.of(middle)));
        assertEquals("site.homeStale", refusal(Optional.empty(), Optional.of(top)));
        choose(Optional.empty(), Optional.of(middle));
        assertEquals(root.itemId(), shown("/en"));
    }

    private void choose(Optional<Long> page, Optional<Long> seen) {
        system(() -> home.choose(page, seen));
        feed.generation();
    }

    private String refusal(Optional<Long> page, Optional<Long> seen) {
        return assertThrows(DomainException.class, () -> choose(page, seen)).code();
    }

    private Resolution resolve(String location) {
        feed.generation();
        return routes.resolve(Language.of(location.substring(1, 3)), location);
    }

    private long shown(String location) {
        return ((Resolution.Show) resolve(location)).route().itemId();
    }

    private Route route(long item, String language) {
        var place = routes.find(item, Language.of(language)).orElseThrow();
        return new Route(
                item, place.language(), place.location(), place.target().view(), false);
    }

    private Optional<String> location(long item, String language) {
        feed.generation();
        return routes.find(item, Language.of(language)).map(Routes.Place::location);
    }

    private List<Long> steps(long item) {
        return routes.above(routes.find(item, Language.ENGLISH).orElseThrow()).stream()
                .map(Routes.Place::itemId)
                .toList();
    }

    /** @param paths of the three pages; null: not reachable */
    private void assertLocations(String language, String... paths) {
        feed.generation();
        var ids = List.of(top, middle, bottom);
        for (var page = 0; page < paths.length; page++) {
            assertEquals(
                    Optional.ofNullable(paths[page]).map(path -> "/" + language + "/" + path),
                    routes.find(ids.get(page), Language.of(language)).map(Routes.Place::location));
        }
        var own = addresses.all().stream().filter(address -> address.path().startsWith(slug));
        for (var address : own.toList()) {
            var location = Routes.location(address.language(), address.path());
            assertEquals(
                    Optional.of(address.itemId()),
                    routes.find(address.language(), address.path()).map(Routes.Place::itemId),
                    location);
        }
    }

    private long add(long parent, String slugOfIt) {
        var page = new Page(Language.ENGLISH, pages.find(parent), 99);
        system(() -> publishing.add(page));
        publish(page.getId(), Language.ENGLISH, 0, slugOfIt);
        return page.getId();
    }

    private void publish(long id, Language language, int basedOn, String slugOfIt) {
        var text = new DraftText("Title", "", slugOfIt, "", List.of());
        var facts = language.equals(Language.ENGLISH) ? new PageFacts("plain") : null;
        system(() -> {
            publishing.save(id, language, new Draft(text, facts), basedOn, "");
            publishing.publish(id, language, basedOn + 1);
        });
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
