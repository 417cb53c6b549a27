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
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server with real sockets that misbehaves. It is on this computer, which the rule of these tests allows and the true one does not. */
class VisitorTest extends VisitorFixture {

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
}
