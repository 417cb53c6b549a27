package eu.aer.link.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import eu.aer.link.visit.Visit.Outcome;
import eu.aer.link.visit.Visit.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A visitor of a server that misbehaves, in short time. */
abstract class VisitorFixture {

    static final Limits SHORT = new Limits(
            Duration.ofMillis(500),
            Duration.ofMillis(300),
            Duration.ofMillis(700),
            Duration.ofSeconds(5),
            Duration.ofMillis(1),
            3,
            1000,
            20);

    static final String PASSWORD = "changeit";

    static final Duration SOON = Duration.ofSeconds(4);

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    final CountDownLatch end = new CountDownLatch(1);

    UnrulyServer server;

    Visitor visitor;

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

    Visitor visitor(Reach reach, Limits limits) {
        return new Visitor(
                reach, VisitorTest::find, "LinkChecker/1.0 (+https://www.example.org/)", limits, timer, CLOCK);
    }

    static InetAddress[] find(String host) throws UnknownHostException {
        return switch (host) {
            case "inside.example" -> new InetAddress[] {InetAddress.getByName("10.1.2.3")};
            case "unknown.example" -> throw new UnknownHostException(host);
            case "named.example", "other.example" -> new InetAddress[] {InetAddress.getLoopbackAddress()};
            default -> InetAddress.getAllByName(host);
        };
    }

    /** This computer by IPv4, and nothing else within a network. */
    Reach here() {
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

    Visit visit(String path) {
        return assertTimeout(SOON, () -> visitor.visit(server.url(path)));
    }

    void assertFails(Reason reason, String path) {
        var visit = visit(path);
        assertEquals(Outcome.FAILED, visit.outcome(), visit::toString);
        assertEquals(reason, visit.reason());
    }

    static Limits withPause(Duration pause) {
        return new Limits(SHORT.connect(), SHORT.read(), SHORT.request(), SHORT.visit(), pause, 3, 1000, 20);
    }

    void hang(OutputStream out) {
        pause(SOON.toMillis());
    }

    void pause(long milliseconds) {
        try {
            end.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
