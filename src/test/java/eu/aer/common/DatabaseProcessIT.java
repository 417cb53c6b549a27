package eu.aer.common;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.Person;
import eu.aer.fixture.PostgresServer;
import eu.aer.fixture.RunningSite;
import eu.aer.fixture.Scratch;
import eu.aer.fixture.ServerProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two servers that start at the same moment on one empty PostgreSQL, and a third that lacks the secret. */
class DatabaseProcessIT {

    private static final String PAGE = "/en/about/history";
    private static final String UNREAD = "/en/library/minutes";
    private static final String PASSWORD = "amber turnstile 1985 quay";

    private static final String OWN = "basalt heron 7 ferry";

    private static final String TAGLINE = "Seen on both servers";
    private static final Duration SOON = Duration.ofSeconds(5);

    private static PostgresServer postgres;
    private static ServerProcess one;
    private static ServerProcess two;
    private static boolean startedQuietly;
    private static Person administrator;

    @BeforeAll
    static void start() {
        postgres = new PostgresServer();
        one = launch("one", "-Daer.secret=" + "s".repeat(40));
        two = launch("two", "-Daer.secret=" + "s".repeat(40));
        one.awaitStarted();
        two.awaitStarted();
        startedQuietly = one.complaints().isEmpty() && two.complaints().isEmpty();
        administrator = new Person(one.url(""));
        assertEquals("/admin", administrator.signIn("admin", PASSWORD));
        administrator.submit("/admin/account/password", Map.of("old", PASSWORD, "fresh", OWN, "repeated", OWN));
    }

    private static ServerProcess launch(String name, String... more) {
        var arguments = Stream.of(
                Stream.of(more),
                postgres.arguments(),
                Stream.of("-Daer.node=" + name, "-Daer.admin.password=" + PASSWORD));
        return ServerProcess.launch(
                "node-" + name,
                Scratch.folder("node-" + name + "-data"),
                arguments.flatMap(part -> part).toArray(String[]::new));
    }

    @AfterAll
    static void end() {
        one.terminate();
        two.close();
        one.close();
        postgres.close();
    }

    @Test
    void bothServersStartQuietlyAndTheSampleIsThereOnce() {
        assertTrue(startedQuietly);
        for (var server : List.of(one, two)) {
            assertTrue(server.isReady());
            assertEquals(200, server.http().get(PAGE).status());
        }
        assertEquals(1, postgres.count("select count(*) from page where parent_id is null"));
        assertEquals(5, postgres.count("select count(*) from content_item where kind = 'project'"));
        assertEquals(5, postgres.count("select count(*) from content_item where kind = 'partnership'"));
        assertEquals(1, postgres.count("select count(*) from account"));
    }

    @Test
    void whatIsChangedOnOneServerIsSeenOnTheOtherWithinSeconds() {
        assertFalse(one.console().contains(PASSWORD));
        assertEquals("/admin", new Person(two.url("")).signIn("admin", OWN));
        administrator.submit("/admin/setting/edit", Map.of("tagline_en", TAGLINE));
        assertTrue(one.http().get(PAGE).body().contains(TAGLINE));
        assertTimeoutPreemptively(
                SOON, () -> two.await(() -> two.http().get(PAGE).body().contains(TAGLINE)));
    }

    @Test
    void withoutTheSecretAServerOnPostgresqlEndsWithASentence() {
        var server = launch("no-secret");
        assertAll(
                () -> assertFalse(server.awaitEnd() == 0),
                () -> assertEquals(1, server.complaints().size(), server::console),
                () -> assertTrue(server.console().contains("AER_SECRET is not set."), server::console));
    }

    @Test
    void aDatabaseThatGoesAwayMakesTheServerNotReadyUntilItIsBack() {
        assertEquals(200, one.http().get(PAGE).status());
        try (var browser = RunningSite.get().visitor()) {
            var settings = signedIn(browser);
            settings.navigate(two.url("/admin/setting/edit"));
            postgres.stop();
            try {
                assertAway();
                assertNothingTypedIsLost(settings);
            } finally {
                postgres.start();
            }
        }
        for (var server : List.of(one, two)) {
            server.await(server::isReady);
            server.await(() -> server.http().get(UNREAD).status() == 200);
            assertEquals(
                    1,
                    server.complaints().size(),
                    () -> "Said once, not at each request: " + String.join("\n", server.complaints()));
        }
    }

    private static Page signedIn(BrowserContext browser) {
        var page = browser.newPage();
        page.navigate(two.url("/login"));
        BackOffice.submit(page, "admin", OWN);
        return page;
    }

    /** A request by script that fails leaves the view as it is, and says so in it. */
    private static void assertNothingTypedIsLost(Page settings) {
        var name = settings.locator("[id='settings:name_en']");
        name.fill("Typed while the database was away");
        settings.locator("[id='settings:save']").click();
        assertThat(settings.locator("#unreached .notice")).isVisible();
        assertThat(name).hasValue("Typed while the database was away");
    }

    private static void assertAway() {
        one.await(() -> !one.isReady());
        assertEquals(200, one.http().get(PAGE).status(), "What has been read is shown on");
        var answer = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> one.http().get(UNREAD));
        assertEquals(503, answer.status());
        assertEquals(Optional.of("10"), answer.header("Retry-After"));
        assertEquals(Optional.of("no-store"), answer.header("Cache-Control"));
        assertTrue(answer.isOurs(), answer::body);
        assertFalse(answer.body().contains("\tat "));
        IntStream.range(0, 20)
                .forEach(visit -> assertEquals(503, one.http().get(UNREAD).status()));
        assertEquals(301, one.http().get("/en/about/").status());
        List.of(one, two)
                .forEach(server -> server.await(() -> !server.complaints().isEmpty()));
    }
}
