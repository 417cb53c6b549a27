package eu.aer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.change.ChangeFeed;
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
