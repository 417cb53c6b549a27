package eu.aer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Publishing;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.SharedDeployment;
import eu.aer.site.Routes;
import eu.aer.site.redirect.Redirects;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A tree of pages that is moved about. */
abstract class MovingFixture extends SharedDeployment {

    static final Language EN = Language.ENGLISH;

    @Inject
    Moving moving;

    @Inject
    Siblings siblings;

    @Inject
    CopyingPages copying;

    @Inject
    Trashing trashing;

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    Pages pages;

    @Inject
    PageTrees trees;

    @Inject
    Routes routes;

    @Inject
    Redirects redirects;

    @Inject
    ChangeFeed feed;

    @Inject
    TreeOf tree;

    long home;

    @BeforeEach
    void findHome() {
        home = pages.root().orElseThrow().getId();
    }

    @AfterEach
    void everyAddressFollowsFromTheTree() {
        assertEquals(List.of(), tree.wrongAddresses());
        assertEquals(List.of(), tree.wrongPositions());
    }

    long move(long page, long from, long to) {
        var redirected = new long[1];
        system(() -> redirected[0] = moving.move(page, from, to, Optional.empty()));
        return redirected[0];
    }

    String refusal(Runnable deed) {
        return assertThrows(DomainException.class, () -> system(deed)).code();
    }

    String location(long id) {
        feed.generation();
        return routes.find(id, EN).orElseThrow().location();
    }

    String slug(long id) {
        return tree.slug(id);
    }

    static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
