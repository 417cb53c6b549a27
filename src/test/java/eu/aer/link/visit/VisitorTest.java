package eu.aer.link.visit;

import static eu.aer.link.visit.UnrulyServer.status;
import static eu.aer.link.visit.UnrulyServer.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.link.visit.Visit.Outcome;
import eu.aer.link.visit.Visit.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.StandardConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server with real sockets that misbehaves. It is on this computer, which the rule of these tests allows and the true one does not. */
class VisitorTest {

    private static final Limits SHORT = new Limits(
            Duration.ofMillis(500),
            Duration.ofMillis(300),
            Duration.ofMillis(700),
            Duration.ofSeconds(5),
            Duration.ofMillis(1),
            3,
            1000,
            20);
    private static final String PASSWORD = "changeit";
    private static final Duration SOON = Duration.ofSeconds(4);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private UnrulyServer server;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        server = new UnrulyServer();
        visitor = visitor(here(), SHORT);
    }

    @AfterEach
    void close() throws IOException {
        end.countDown();
        visitor.close();
        server.close();
        timer.shutdownNow();
    }

    private Visitor visitor(Reach reach, Limits limits) {
        return new Visitor(
                reach, VisitorTest::find, "LinkChecker/1.0 (+https://www.example.org/)", limits, timer, CLOCK);
    }

    private static InetAddress[] find(String host) throws UnknownHostException {
        return switch (host) {
            case "inside.example" -> new InetAddress[] {InetAddress.getByName("10.1.2.3")};
            case "unknown.example" -> throw new UnknownHostException(host);
            case "named.example", "other.example" -> new InetAddress[] {InetAddress.getLoopbackAddress()};
            default -> InetAddress.getAllByName(host);
        };
    }

    /** This computer by IPv4, and nothing else within a network. */
    private Reach here() {
        var internet = new PublicInternet();
        return new Reach() {
            @Override
            public boolean allows(InetAddress address) {
                return address.equals(InetAddress.getLoopbackAddress()) || internet.allows(address);
            }

            @Override
            public boolean allowsPort(int port) {
                return port > 1024;
            }
        };
    }

    private Visit visit(String path) {
        return assertTimeout(SOON, () -> visitor.visit(server.url(path)));
    }

    private void assertFails(Reason reason, String path) {
        var visit = visit(path);
        assertEquals(Outcome.FAILED, visit.outcome(), visit::toString);
        assertEquals(reason, visit.reason());
    }

    @Test
    void whatAnswersWellWorksAndIsAskedForItsHeadAlone() {
        server.on("/page?a=1", status("200 OK"));
        assertEquals(Outcome.WORKS, visit("/page?a=1#there").outcome());
        assertEquals(1, server.heads().size());
        assertTrue(server.heads().get(0).startsWith("HEAD /page?a=1 HTTP/1.1\n"));
        assertTrue(server.heads().get(0).contains("User-Agent: LinkChecker/1.0 (+https://www.example.org/)"));
        assertTrue(server.heads().get(0).contains("Host: 127.0.0.1:" + server.port()));
    }

    @Test
    void theHostIsAskedByItsNameAtTheAddressThatWasChecked() {
        server.on("/", status("200 OK"));
        assertEquals(
                Outcome.WORKS,
                visitor.visit("http://named.example:" + server.port()).outcome());
        assertTrue(server.heads().get(0).contains("Host: named.example:" + server.port()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"405 Method Not Allowed", "404 Not Found", "500 Internal Server Error", "501 Not Implemented"})
    void whoDoesNotAnswerTheQuestionForTheHeadIsAskedInFull(String refusal) {
        server.on("HEAD /", out -> write(out, status(refusal))).on("GET /", out -> write(out, status("200 OK")));
        assertEquals(Outcome.WORKS, visit("/").outcome());
    }

    @Test
    void whoBreaksOffAtTheQuestionForTheHeadIsAskedInFull() {
        server.on("HEAD /", OutputStream::close).on("GET /", out -> write(out, status("200 OK")));
        assertEquals(Outcome.WORKS, visit("/").outcome());
    }

    @ParameterizedTest
    @CsvSource({"404,FAILED", "410,FAILED", "500,FAILED", "503,FAILED", "401,CLOSED", "403,CLOSED", "999,CLOSED"})
    void theStatusIsJudged(int code, Outcome outcome) {
        server.on("/", status(code + " x"));
        assertEquals(outcome, visit("/").outcome());
        assertEquals(code, visit("/").status());
    }

    @Test
    void aBodyWithoutAnEndIsNotRead() {
        server.on("HEAD /", out -> write(out, status("405 No"))).on("GET /", out -> {
            write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (end.getCount() > 0) {
                write(out, "400\r\n" + "x".repeat(0x400) + "\r\n");
            }
        });
        var begin = System.nanoTime();
        assertEquals(Outcome.WORKS, visit("/").outcome());
        assertTrue(System.nanoTime() - begin < SHORT.request().toNanos(), "And the time-out is not waited for");
    }

    @Test
    void whoHangsIsLeft() {
        server.on("HEAD /", this::hang).on("GET /", this::hang);
        assertFails(Reason.NO_ANSWER, "/");
    }

    @Test
    void whoHangsAtTheQuestionForTheHeadIsAskedInFull() {
        server.on("HEAD /", this::hang).on("GET /", out -> write(out, status("200 OK")));
        assertEquals(Outcome.WORKS, visit("/").outcome());
    }

    @Test
    void theSecondQuestionToAHostWaitsForItsTurn() throws IOException {
        var asked = new CopyOnWriteArrayList<Long>();
        server.on("HEAD /", out -> {
                    asked.add(System.nanoTime());
                    write(out, status("405 No"));
                })
                .on("GET /", out -> {
                    asked.add(System.nanoTime());
                    write(out, status("200 OK"));
                });
        try (var polite = visitor(here(), withPause(Duration.ofMillis(200)))) {
            assertEquals(Outcome.WORKS, polite.visit(server.url("/")).outcome());
        }
        assertTrue(asked.get(1) - asked.get(0) >= Duration.ofMillis(200).toNanos());
    }

    private static Limits withPause(Duration pause) {
        return new Limits(SHORT.connect(), SHORT.read(), SHORT.request(), SHORT.visit(), pause, 3, 1000, 20);
    }

    @Test
    void whoSaysNothingToAnEncryptedGreetingIsLeft() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var visit = assertTimeout(SOON, () -> visitor.visit("https://named.example:" + silent.getLocalPort()));
            assertEquals(Reason.NO_ANSWER, visit.reason());
        }
    }

    @Test
    void whoDripsIsLeftWhenAWholeAnswerHasHadItsTime() {
        UnrulyServer.Conduct dripping = out -> {
            write(out, "HTTP/1.1 200 OK\r\n");
            while (end.getCount() > 0) {
                write(out, "x");
                pause(100);
            }
        };
        server.on("HEAD /", dripping).on("GET /", dripping);
        assertFails(Reason.NO_ANSWER, "/");
    }

    @Test
    void whoSaysForEverThatAnAnswerWillComeIsLeft() {
        UnrulyServer.Conduct promising = out -> {
            while (end.getCount() > 0) {
                write(out, "HTTP/1.1 102 Processing\r\n\r\n");
                pause(20);
            }
        };
        server.on("HEAD /", promising).on("GET /", promising);
        assertFails(Reason.NO_ANSWER, "/");
    }

    @Test
    void hugeHeadsAreNotRead() {
        server.on("/line", status("200 OK", "X: " + "x".repeat(5000)));
        assertFails(Reason.GARBLED, "/line");
        var many =
                IntStream.range(0, 100).mapToObj(number -> "X" + number + ": y").toArray(String[]::new);
        server.on("/many", status("200 OK", many));
        assertFails(Reason.GARBLED, "/many");
    }

    @Test
    void whatIsNoAnswerIsNone() {
        server.on("/noise", "SSH-2.0-OpenSSH\r\n\r\n");
        assertFails(Reason.GARBLED, "/noise");
        server.on("HEAD /nothing", OutputStream::close).on("GET /nothing", OutputStream::close);
        assertFails(Reason.GARBLED, "/nothing");
    }

    @Test
    void nobodyThereIsSaid() throws IOException {
        var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var port = free.getLocalPort();
        free.close();
        assertEquals(
                Reason.UNREACHABLE,
                visitor.visit("http://127.0.0.1:" + port + "/").reason());
        assertEquals(
                Reason.UNKNOWN_HOST,
                visitor.visit("http://unknown.example:" + port + "/").reason());
        assertEquals(Reason.ADDRESS, visitor.visit("http://").reason());
    }

    @Test
    void redirectsAreFollowedAndThoseForGoodTold() {
        server.on("/old", status("301 Moved", "Location: /new"))
                .on("/new", status("308 Moved", "Location: " + server.url("/newest")))
                .on("/newest", status("302 Found", "Location: session"))
                .on("/session", status("200 OK"));
        var visit = visit("/old");
        assertEquals(Outcome.MOVED, visit.outcome());
        assertEquals(server.url("/newest"), visit.movedTo());
        assertEquals(Outcome.WORKS, visit("/newest").outcome());
        assertEquals("", visit("/newest").movedTo());
        assertEquals(server.url("/session"), visit.ledTo());
        assertEquals(server.url("/session"), visit("/newest").ledTo());
        server.on("/newest", status("200 OK"));
        assertEquals("", visit("/old").ledTo());
    }

    @Test
    void circlesEnd() {
        server.on("/a", status("302 Found", "Location: /b")).on("/b", status("302 Found", "Location: /a"));
        assertFails(Reason.REDIRECTS, "/a");
        assertEquals(SHORT.redirects() + 1, server.heads().size());
    }

    @Test
    void aCircleForWhomBringsNoCookieIsNone() {
        server.on("HEAD /", out -> {
            var known = server.heads().get(server.heads().size() - 1).contains("Cookie: seen=1");
            write(out, known ? status("200 OK") : status("302 Found", "Location: /", "Set-Cookie: seen=1"));
        });
        assertEquals(Outcome.WORKS, visit("/").outcome());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inside.example:8080/",
                "http://10.0.0.1:8080/",
                "http://169.254.169.254:8080/latest/meta-data",
                "http://[::ffff:10.0.0.1]:8080/",
                "http://[fd00::1]:8080/"
            })
    void noRedirectLeadsIntoANetwork(String target) {
        server.on("/", status("302 Found", "Location: " + target));
        var visit = visit("/");
        assertEquals(Outcome.SKIPPED, visit.outcome());
        assertEquals(Reason.PRIVATE, visit.reason());
    }

    @Test
    void noRedirectLeadsToAnotherProtocolOrPort() {
        server.on("/file", status("302 Found", "Location: file:///etc/passwd"))
                .on("/port", status("302 Found", "Location: http://127.0.0.1:25/"));
        assertFails(Reason.REDIRECTS, "/file");
        assertEquals(Reason.PORT, visit("/port").reason());
    }

    @Test
    void theTrueRuleRefusesThisComputer() throws IOException {
        var internet = new PublicInternet();
        try (var careful = visitor(
                new Reach() {
                    @Override
                    public boolean allows(InetAddress address) {
                        return internet.allows(address);
                    }

                    @Override
                    public boolean allowsPort(int port) {
                        return true;
                    }
                },
                SHORT)) {
            for (var host : new String[] {"127.0.0.1", "localhost", "2130706433", "127.1", "[::1]", "named.example"}) {
                var visit = careful.visit("http://" + host + ":" + server.port() + "/");
                assertEquals(Reason.PRIVATE, visit.reason(), host);
            }
        }
        assertEquals(0, server.heads().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 Too Many Requests|Retry-After: 120|120",
                "503 Unavailable|Retry-After: Wed, 25 Nov 2026 13:00:00 GMT|3600",
                "429 Too Many Requests|Retry-After: 0|60",
                "429 Too Many Requests|X: y|3600",
                "429 Too Many Requests|Retry-After: 999999999|604800"
            })
    void whoWantsToBeLeftAloneSaysHowLong(String line, String header, int seconds) {
        server.on("/", status(line, header));
        var visit = visit("/");
        assertEquals(Outcome.LATER, visit.outcome());
        assertEquals(seconds, visit.rest().toSeconds());
    }

    @Test
    void aHostIsAskedByOneVisitAtATimeWithAPause() throws IOException {
        server.on("HEAD /", out -> {
            pause(50);
            write(out, status("200 OK"));
        });
        try (var several = visitor(here(), withPause(Duration.ofMillis(100)))) {
            var begin = System.nanoTime();
            var visits = IntStream.range(0, 4)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> several.visit(server.url("/"))))
                    .toList();
            visits.forEach(visit -> assertEquals(Outcome.WORKS, visit.join().outcome()));
            assertEquals(1, server.mostAtOnce());
            assertTrue(System.nanoTime() - begin
                    >= Duration.ofMillis(4 * 50 + 3 * 100).toNanos());
        }
    }

    /** Its certificate is signed by nobody. Until that shows, it has heard the name that it is asked by. */
    @Test
    void whoCannotProveItsNameIsNotTrusted(@TempDir Path folder) throws Exception {
        var heard = new CopyOnWriteArrayList<String>();
        try (var secure = new UnrulyServer(tls(keys(folder), heard))) {
            var visit = visitor.visit("https://named.example:" + secure.port() + "/");
            assertEquals(Reason.INSECURE, visit.reason());
            assertEquals(List.of(), secure.heads());
            assertEquals(List.of("named.example"), heard);
        }
    }

    @Test
    void aCertificateIsGoodForItsNameAlone(@TempDir Path folder) throws Exception {
        var keys = keys(folder);
        System.setProperty("javax.net.ssl.trustStore", trusting(keys, folder).toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        try (var secure = new UnrulyServer(tls(keys, new CopyOnWriteArrayList<>()));
                var trusting = visitor(here(), SHORT)) {
            secure.on("/", status("200 OK"));
            assertEquals(
                    Outcome.WORKS,
                    trusting.visit("https://named.example:" + secure.port()).outcome());
            assertEquals(
                    Reason.INSECURE,
                    trusting.visit("https://other.example:" + secure.port()).reason());
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
    }

    /** For {@code named.example}. */
    private static Path keys(Path folder) throws Exception {
        var store = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        assertEquals(
                0,
                new ProcessBuilder(
                                keytool,
                                "-genkeypair",
                                "-alias",
                                "x",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=named.example",
                                "-ext",
                                "san=dns:named.example",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                store.toString())
                        .redirectErrorStream(true)
                        .start()
                        .waitFor());
        return store;
    }

    private static Path trusting(Path keys, Path folder) throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "x", KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()).getCertificate("x"));
        var store = folder.resolve("trusted.p12");
        try (var out = Files.newOutputStream(store)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return store;
    }

    private static ServerSocket tls(Path store, List<String> heard) throws Exception {
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var parameters = socket.getSSLParameters();
        parameters.setSNIMatchers(List.of(new SNIMatcher(StandardConstants.SNI_HOST_NAME) {
            @Override
            public boolean matches(SNIServerName name) {
                return heard.add(new String(name.getEncoded(), StandardCharsets.US_ASCII));
            }
        }));
        socket.setSSLParameters(parameters);
        return socket;
    }

    private void hang(OutputStream out) {
        pause(SOON.toMillis());
    }

    private void pause(long milliseconds) {
        try {
            end.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
