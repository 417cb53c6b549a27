package eu.aer.link;

import static eu.aer.link.visit.UnrulyServer.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.AccountDraft;
import eu.aer.account.Acting;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.block.TextBlock;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.link.LinkPlaces.Place;
import eu.aer.link.OutsideLink.State;
import eu.aer.link.visit.UnrulyServer;
import eu.aer.page.PageFacts;
import eu.aer.page.TreeOf;
import eu.aer.site.menu.Menu;
import eu.aer.site.menu.MenuDraft;
import eu.aer.site.menu.MenuItem;
import eu.aer.site.menu.Menus;
import eu.aer.site.setting.Settings;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a published text to what is told of its links. Nobody but a server on this computer is visited. */
@Tag("persistence")
class LinkCheckerIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    @Inject
    LinkChecker checker;

    @Inject
    LinkTurn turn;

    @Inject
    Checking checking;

    @Inject
    OutsideLinks links;

    @Inject
    LinkPlaces places;

    @Inject
    Menus menus;

    @Inject
    Settings settings;

    @Inject
    BrokenLinks broken;

    @Inject
    LinkRetention retention;

    @Inject
    Publishing publishing;

    @Inject
    Trashing trashing;

    @Inject
    Administering administering;

    @Inject
    Drafts drafts;

    @Inject
    TreeOf tree;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private UnrulyServer server;

    @BeforeEach
    void open() throws IOException {
        server = new UnrulyServer(new ServerSocket(0));
        // another deployment, in which other tests had moved the clock, may have had the turn
        change("update link_turn set lease_until = timestamp with time zone '2000-01-01 00:00:00+00'");
    }

    @AfterEach
    void close() throws IOException {
        CurrentAccount.asSystem(() -> turn.pause(false));
        server.close();
    }

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

    private MenuItem save(Optional<Long> id, long basedOn, boolean switchedOff) {
        var draft = new MenuDraft(
                Menu.FOOTER,
                Optional.empty(),
                Optional.empty(),
                address(1, "/menu"),
                "",
                switchedOff,
                Map.of(EN, "Elsewhere"));
        var saved = system(() -> menus.save(id, basedOn, draft));
        return menus.find(saved.getId()).orElseThrow();
    }

    private void profile(String address) {
        CurrentAccount.asSystem(() -> settings.set("profiles.youtube", Optional.empty(), address));
    }

    private List<Place> places(String address) {
        var id = link(address).getId();
        return system(() -> places.of(List.of(id), EN)).get(id);
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

    @Test
    void aLinkIsBrokenWhenItHasFailedThreeTimesOverTimeAndWhenItWorksAgainItIsNot() {
        var page = publish(address(1, "/bad"));
        visit();
        assertEquals(State.DOUBTFUL, link(address(1, "/bad")).getState());
        again(address(1, "/bad"), Duration.ZERO);
        assertEquals(1, link(address(1, "/bad")).getFailures(), "Whoever asks at once asks the same question");
        again(address(1, "/bad"), Duration.ofHours(1));
        assertEquals(State.DOUBTFUL, link(address(1, "/bad")).getState());
        assertFalse(isTold(page));
        again(address(1, "/bad"), Duration.ofHours(1));
        assertEquals(State.BROKEN, link(address(1, "/bad")).getState());
        assertTrue(isTold(page));
        server.on("/bad", status("200 OK"));
        again(address(1, "/bad"), Duration.ofHours(1));
        assertEquals(State.WORKS, link(address(1, "/bad")).getState());
        assertFalse(isTold(page));
    }

    @Test
    void aHostThatWantsToBeLeftAloneIs() {
        server.on("/busy", status("429 Too Many", "Retry-After: 7200"));
        publish(address(1, "/busy"), address(1, "/other"));
        visit();
        var soonest = clock.instant().plus(Duration.ofMinutes(110));
        assertTrue(link(address(1, "/busy")).getDueAt().isAfter(soonest));
        assertTrue(link(address(1, "/other")).getDueAt().isAfter(soonest), "Nor is anything else there asked for");
        var asked = server.heads().size();
        var busy = link(address(1, "/busy")).getId();
        CurrentAccount.asSystem(() -> checking.visitSoon(busy));
        visit();
        assertEquals(asked, server.heads().size(), "Nor when somebody is impatient");
    }

    @Test
    void whileItIsPausedNothingIsVisited() {
        CurrentAccount.asSystem(() -> turn.pause(true));
        publish(address(1, "/paused"));
        visit();
        assertEquals(0, server.heads().size());
        CurrentAccount.asSystem(() -> turn.pause(false));
        visit();
        assertFalse(server.heads().isEmpty());
    }

    @Test
    void oneNodeAtATimeVisits() {
        change(
                "update link_turn set worker = 'another', lease_until = timestamp with time zone '2999-01-01 00:00:00+00'");
        assertFalse(turn.take());
        change("update link_turn set lease_until = timestamp with time zone '2001-01-01 00:00:00+00'");
        assertTrue(turn.take(), "One that was killed is replaced");
    }

    @Test
    void whoMayNotEditMayNeitherLookNorPause() {
        var reviewer = system(() -> administering
                .create(new AccountDraft(UUID.randomUUID() + "@example.org", "Somebody", Role.REVIEWER, EN))
                .account());
        assertThrows(DomainException.class, () -> Acting.as(reviewer, () -> links.counts()));
        assertThrows(DomainException.class, () -> Acting.as(reviewer, () -> turn.pause(true)));
        assertThrows(DomainException.class, () -> Acting.as(reviewer, () -> checking.visitSoon(1)));
    }

    /** Each host of its own, so that none waits for another. */
    private String address(int host, String path) {
        return "http://127.0.0." + host + ":" + server.port() + path;
    }

    private long publish(String... addresses) {
        var page = drafts.add();
        save(page, 1, addresses);
        CurrentAccount.asSystem(() -> publishing.publish(page, EN, 2));
        return page;
    }

    private void save(long page, int basedOn, String... addresses) {
        var html = Stream.of(addresses)
                .map(address -> "<a href=\"" + address + "\">There</a>")
                .collect(Collectors.joining(" ", "<p>", "</p>"));
        var text = new DraftText("Links", "", Drafts.newSlug(), "", List.of(new TextBlock(UUID.randomUUID(), html)));
        CurrentAccount.asSystem(() -> publishing.save(page, EN, new Draft(text, new PageFacts("plain")), basedOn, ""));
    }

    /** Visits what is due on the server of this test. */
    private void visit() {
        checker.work(false);
        change(
                "update outside_link set due_at = timestamp with time zone '2999-01-01 00:00:00+00' where address not like '%:"
                        + server.port() + "/%'");
        checker.work(true);
    }

    private void again(String address, Duration later) {
        var at = link(address);
        change("update outside_link set failed_at = timestamp with time zone '"
                + clock.instant().minus(later)
                + "', due_at = timestamp with time zone '2001-01-01 00:00:00+00' where id = "
                + at.getId());
        visit();
    }

    private OutsideLink link(String address) {
        return find(address).orElseThrow();
    }

    private Optional<OutsideLink> find(String address) {
        return system(() ->
                        links.page(new LinkFilter(Optional.empty(), address), OutsideLinks.Order.FAILURES, true, 0, 5))
                .stream()
                .findFirst();
    }

    private boolean isTold(long page) {
        var texts = em.createQuery("select t.id from Translation t where t.item.id = :id", Long.class)
                .setParameter("id", page)
                .getResultList();
        return broken.find(1000).stream().anyMatch(finding -> texts.contains(finding.textId()));
    }

    private void change(String sql) {
        try {
            transaction.begin();
            em.createNativeQuery(sql).executeUpdate();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T system(Supplier<T> deed) {
        var result = new AtomicReference<T>();
        CurrentAccount.asSystem(() -> result.set(deed.get()));
        return result.get();
    }
}
