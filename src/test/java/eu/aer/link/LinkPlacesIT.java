package eu.aer.link;

import static eu.aer.link.visit.UnrulyServer.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.link.LinkPlaces.Place;
import eu.aer.link.OutsideLink.State;
import eu.aer.site.menu.Menu;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What links are known: those of what the public sees, and where. */
@Tag("persistence")
class LinkPlacesIT extends LinkFixture {

    @Test
    void whatAPublishedTextLinksToIsVisited() {
        server.on("/good", status("200 OK"))
                .on("/old", status("301 Moved", "Location: /good"))
                .on("/login", status("401 Sign in"))
                .on("/bad", status("404 Not Found"));
        var page = publish(address(1, "/good"), address(2, "/old"), address(3, "/login"), address(4, "/bad"));
        visit();
        assertEquals(State.WORKS, link(address(1, "/good")).getState());
        assertEquals(State.MOVED, link(address(2, "/old")).getState());
        assertEquals(address(2, "/good"), link(address(2, "/old")).getMovedTo());
        assertEquals(State.CLOSED, link(address(3, "/login")).getState());
        assertEquals(State.DOUBTFUL, link(address(4, "/bad")).getState());
        assertEquals(404, link(address(4, "/bad")).getStatus());
        var bad = link(address(4, "/bad")).getId();
        var uses = system(() -> links.uses(List.of(bad)));
        assertEquals(page, uses.values().iterator().next().first().get(0).itemId());
        visit();
        assertEquals(5 + 2, server.heads().size(), "Each once, what failed in full too, and not again before its time");
    }

    @Test
    void whereALinkLeadsForNowIsNoted() {
        server.on("/news", status("302 Found", "Location: /today")).on("/today", status("200 OK"));
        publish(address(1, "/news"));
        visit();
        assertEquals(State.WORKS, link(address(1, "/news")).getState());
        assertEquals("", link(address(1, "/news")).getMovedTo());
        assertEquals(address(1, "/today"), link(address(1, "/news")).getLedTo());
    }

    @Test
    void whatAMenuAndAProfileLeadToIsVisitedWhileTheyAreShown() {
        server.on("/menu", status("200 OK")).on("/profile", status("200 OK"));
        var entry = save(Optional.empty(), 0, false);
        profile(address(2, "/profile"));
        visit();
        assertEquals(State.WORKS, link(address(1, "/menu")).getState());
        assertEquals(State.WORKS, link(address(2, "/profile")).getState());
        assertEquals(List.of(new Place(entry.getId(), Menu.FOOTER, "Elsewhere")), places(address(1, "/menu")));
        assertEquals(List.of(new Place(0, null, "youtube")), places(address(2, "/profile")));
        profile("");
        save(Optional.of(entry.getId()), entry.getVersion(), true);
        visit();
        assertTrue(find(address(1, "/menu")).isEmpty());
        assertTrue(find(address(2, "/profile")).isEmpty());
        CurrentAccount.asSystem(() -> menus.remove(entry.getId()));
    }

    @Test
    void aDraftLinksToNothingYetAndATextInTheTrashNoMore() {
        var page = drafts.add();
        save(page, 1, address(1, "/later"));
        visit();
        assertTrue(find(address(1, "/later")).isEmpty());
        CurrentAccount.asSystem(() -> publishing.publish(page, EN, 2));
        visit();
        assertTrue(find(address(1, "/later")).isPresent());
        CurrentAccount.asSystem(() -> trashing.trash(page));
        visit();
        assertTrue(find(address(1, "/later")).isEmpty());
        CurrentAccount.asSystem(() -> trashing.restore(page, tree.slug(page)));
        visit();
        assertTrue(find(address(1, "/later")).isPresent());
        CurrentAccount.asSystem(() -> publishing.unpublish(page, EN));
        visit();
        assertTrue(find(address(1, "/later")).isEmpty());
        change(
                "update outside_link set unused_since = timestamp with time zone '2001-01-01 00:00:00+00' where address = '"
                        + address(1, "/later") + "'");
        assertTrue(retention.erase(clock.instant().minus(Duration.ofDays(30))) >= 1);
    }

    @Test
    void whatGoesIntoTheTrashWithSomethingAboveItLinksToNothingEither() {
        var above = drafts.addLive();
        var page = tree.live(above);
        save(page, 1, address(1, "/below"));
        CurrentAccount.asSystem(() -> publishing.publish(page, EN, 2));
        visit();
        assertTrue(find(address(1, "/below")).isPresent());
        CurrentAccount.asSystem(() -> trashing.trash(above));
        visit();
        assertTrue(find(address(1, "/below")).isEmpty());
        CurrentAccount.asSystem(() -> trashing.restore(above, tree.slug(above)));
        visit();
        assertTrue(find(address(1, "/below")).isPresent());
    }

    private void profile(String address) {
        CurrentAccount.asSystem(() -> settings.set("profiles.youtube", Optional.empty(), address));
    }

    private List<Place> places(String address) {
        var id = link(address).getId();
        return system(() -> places.of(List.of(id), EN)).get(id);
    }
}
