package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.fixture.Person;
import eu.aer.fixture.RawHttp;
import eu.aer.fixture.Scratch;
import eu.aer.fixture.ServerProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A first start on embedded H2; beside it servers that cannot start; a stop while readers are being answered; a second start. Starts
 * are slow, so there is one story, and the tests look at what came of it.
 */
class StartProcessIT {

    private static final int READERS = 8;
    private static final String RESET = "walnut 7 semaphore coast";

    private static ServerProcess first;
    private static ServerProcess sameFolder;
    private static ServerProcess sameDatabase;
    private static ServerProcess unreachable;
    private static ServerProcess silent;
    private static ServerProcess misconfigured;
    private static ServerProcess bare;
    private static ServerProcess second;
    private static boolean ready;
    private static String passwordOpens;
    private static List<RawHttp.Answer> answeredWhileStopping;

    @BeforeAll
    static void story() throws IOException {
        var data = Scratch.folder("start-data");
        first = ServerProcess.launch("start", data).awaitStarted();
        ready = first.isReady();
        passwordOpens = new Person(first.url("")).signIn("admin", first.oneTimePassword());
        sameFolder = ServerProcess.launch("start-same-folder", data);
        sameDatabase = ServerProcess.launch(
                "start-same-database",
                Scratch.folder("start-other-data"),
                "-Daer.db.url=jdbc:h2:file:" + data.resolve("database/aer"));
        unreachable = onPostgresql("unreachable", Scratch.closedPort());
        try (var socket = new ServerSocket(0)) {
            silent = onPostgresql("silent", socket.getLocalPort());
            misconfigured = ServerProcess.launch(
                    "start-misconfigured", Scratch.folder("start-misconfigured-data"), "-Daer.zone=Nowhere");
            List.of(sameFolder, sameDatabase, unreachable, silent, misconfigured)
                    .forEach(ServerProcess::awaitEnd);
        }
        answeredWhileStopping = stop(first);
        second = ServerProcess.launch("start-again", data, "-Daer.admin.password=" + RESET);
        bare = ServerProcess.launch(
                "start-bare",
                Scratch.folder("start-bare-data"),
                "-Daer.sample=false",
                "-Daer.base.url=https://www.example.org",
                "-Daer.proxies=127.0.0.1");
        second.awaitStarted();
        bare.awaitStarted();
    }

    private static ServerProcess onPostgresql(String name, int port) {
        return ServerProcess.launch(
                "start-" + name,
                Scratch.folder("start-" + name + "-data"),
                "-Daer.db.driver=postgresql",
                "-Daer.db.url=jdbc:postgresql://127.0.0.1:%d/aer".formatted(port),
                "-Daer.secret=" + "s".repeat(40));
    }

    /** Every reader's request is in the server's hands when it is told to stop, and not yet whole. */
    private static List<RawHttp.Answer> stop(ServerProcess server) {
        var readers = IntStream.range(0, READERS)
                .mapToObj(
                        reader -> server.http().begin("/newsletter/subscribe", "language=en&email=" + "x".repeat(100)))
                .toList();
        server.terminate();
        server.await(() -> !server.isReady());
        var answers = readers.stream().map(RawHttp.Unfinished::finish).toList();
        server.awaitEnd();
        return answers;
    }

    @AfterAll
    static void end() {
        bare.terminate();
        second.close();
        bare.close();
    }

    @Test
    void theFirstStartTellsTheAddressesAndAPasswordThatOpensTheBackOffice() {
        assertTrue(first.console().contains("Site:        " + first.url("/")));
        assertTrue(first.console().contains("Back office: " + first.url("/admin")));
        assertEquals("/admin", passwordOpens);
    }

    @Test
    void aPasswordFromOutsideReplacesTheAdministratorsAndMustBeChanged() {
        assertFalse(second.console().contains(RESET));
        var administrator = new Person(second.url(""));
        assertEquals("", administrator.signIn("admin", first.oneTimePassword()));
        assertEquals("/admin", administrator.signIn("admin", RESET));
        assertEquals(
                "/admin/account/password",
                administrator
                        .get("/admin/account/list")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    @Test
    void noLogHoldsThePassword() {
        assertFalse(first.logFile().isEmpty());
        assertFalse(first.logFile().contains(first.oneTimePassword()));
    }

    @Test
    void startingAndStoppingWarnsOfNothing() {
        assertEquals(List.of(), first.complaints());
        assertEquals(List.of(), second.complaints());
    }

    @Test
    void theServerIsReadyOnceItHasStarted() {
        assertTrue(ready);
    }

    @Test
    void stoppingLosesNoRequest() {
        assertEquals(READERS, answeredWhileStopping.size());
        answeredWhileStopping.forEach(answer -> {
            assertEquals(422, answer.status());
            assertTrue(answer.body().endsWith("</html>\n") || answer.body().endsWith("</html>"), answer::body);
        });
    }

    @Test
    void aSecondStartKeepsTheDataAndMakesNoPassword() {
        assertFalse(second.console().contains("one-time password"), second::console);
        assertEquals(200, second.http().get("/en/projects/eu-belong").status());
    }

    @Test
    void aSecondServerOnTheSameFolderEndsWithASentence() {
        assertEndedWith(sameFolder, "Another server is using the data folder");
    }

    @Test
    void aLockedDatabaseEndsTheStartWithASentence() {
        assertEndedWith(sameDatabase, "The database cannot be reached");
    }

    @Test
    void anUnreachableDatabaseEndsTheStartWithASentence() {
        assertEndedWith(unreachable, "The database cannot be reached");
    }

    @Test
    void aDatabaseThatNeverAnswersEndsTheStartWithASentence() {
        assertEndedWith(silent, "The database cannot be reached");
    }

    @Test
    void aValueThatCannotBeUsedEndsTheStartWithASentence() {
        assertEndedWith(misconfigured, "AER_ZONE is “Nowhere”");
    }

    @Test
    void withoutTheSampleThereIsAHomePageToBeginWith() {
        var home = bare.http().get("/de");
        assertEquals(200, home.status());
        assertTrue(home.body().contains("Willkommen"), home::body);
        assertEquals(List.of(), bare.complaints());
    }

    @Test
    void anEncryptedSiteTellsBrowsersToStayWithIt() {
        assertEquals(Optional.of("max-age=31536000"), bare.http().get("/en").header("Strict-Transport-Security"));
    }

    /** Twenty sign-ups an hour are admitted from one network. */
    @Test
    void readersBehindAProxyAreToldApart() {
        IntStream.range(0, 25)
                .forEach(reader ->
                        assertEquals(303, signUp("203.0." + reader + ".7").status()));
        var crowd = IntStream.range(0, 21)
                .mapToObj(reader -> signUp("198.51.100." + reader).status())
                .toList();
        assertEquals(429, crowd.get(20));
    }

    private static RawHttp.Answer signUp(String reader) {
        return bare.http()
                .send(
                        "POST",
                        "/newsletter/subscribe",
                        "language=en&email=reader%40example.org&topic=NEWS",
                        "Content-Type: application/x-www-form-urlencoded",
                        "X-Forwarded-For: 127.0.0.1, " + reader);
    }

    private static void assertEndedWith(ServerProcess server, String sentence) {
        assertAll(
                () -> assertFalse(server.awaitEnd() == 0),
                () -> assertEquals(
                        1,
                        server.console()
                                .lines()
                                .filter(line -> line.contains(sentence))
                                .count(),
                        server::console),
                () -> assertEquals(1, server.complaints().size(), () -> String.join("\n", server.complaints())),
                () -> assertFalse(server.console().contains("\tat "), server::console));
    }
}
