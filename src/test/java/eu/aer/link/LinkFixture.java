package eu.aer.link;

import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.block.TextBlock;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
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

/** Pages that link to a server that misbehaves. */
abstract class LinkFixture extends SharedDeployment {

    static final Language EN = Language.ENGLISH;

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

    UnrulyServer server;

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

    MenuItem save(Optional<Long> id, long basedOn, boolean switchedOff) {
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

    /** Each host of its own, so that none waits for another. */
    String address(int host, String path) {
        return "http://127.0.0." + host + ":" + server.port() + path;
    }

    long publish(String... addresses) {
        var page = drafts.add();
        save(page, 1, addresses);
        CurrentAccount.asSystem(() -> publishing.publish(page, EN, 2));
        return page;
    }

    void save(long page, int basedOn, String... addresses) {
        var html = Stream.of(addresses)
                .map(address -> "<a href=\"" + address + "\">There</a>")
                .collect(Collectors.joining(" ", "<p>", "</p>"));
        var text = new DraftText("Links", "", Drafts.newSlug(), "", List.of(new TextBlock(UUID.randomUUID(), html)));
        CurrentAccount.asSystem(() -> publishing.save(page, EN, new Draft(text, new PageFacts("plain")), basedOn, ""));
    }

    /** Visits what is due on the server of this test. */
    void visit() {
        checker.work(false);
        change(
                "update outside_link set due_at = timestamp with time zone '2999-01-01 00:00:00+00' where address not like '%:"
                        + server.port() + "/%'");
        checker.work(true);
    }

    void again(String address, Duration later) {
        var at = link(address);
        change("update outside_link set failed_at = timestamp with time zone '"
                + clock.instant().minus(later)
                + "', due_at = timestamp with time zone '2001-01-01 00:00:00+00' where id = "
                + at.getId());
        visit();
    }

    OutsideLink link(String address) {
        return find(address).orElseThrow();
    }

    Optional<OutsideLink> find(String address) {
        return system(() ->
                        links.page(new LinkFilter(Optional.empty(), address), OutsideLinks.Order.FAILURES, true, 0, 5))
                .stream()
                .findFirst();
    }

    void change(String sql) {
        try {
            transaction.begin();
            em.createNativeQuery(sql).executeUpdate();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T system(Supplier<T> deed) {
        var result = new AtomicReference<T>();
        CurrentAccount.asSystem(() -> result.set(deed.get()));
        return result.get();
    }
}
