package eu.aer.link.visit;

import eu.aer.link.visit.Visit.Outcome;
import eu.aer.link.visit.Visit.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.protocol.HttpClientContext;

/** Visits addresses as a reader's browser would, but for the head of the page only. Many may be under way at once. */
public final class Visitor implements AutoCloseable {

    private final Reach reach;
    private final Limits limits;
    private final Courtesy courtesy;
    private final Asking asking;

    /** @param timer cuts off what takes too long */
    public Visitor(Reach reach, String userAgent, Limits limits, ScheduledExecutorService timer, Clock clock) {
        this(reach, InetAddress::getAllByName, userAgent, limits, timer, clock);
    }

    Visitor(
            Reach reach,
            CheckedNames.Lookup lookup,
            String userAgent,
            Limits limits,
            ScheduledExecutorService timer,
            Clock clock) {
        this.reach = reach;
        this.limits = limits;
        this.courtesy = new Courtesy(limits.pause());
        this.asking = new Asking(new CheckedNames(lookup, reach), userAgent, limits, timer, clock);
    }

    public Visit visit(String address) {
        return WebAddress.parse(address).map(this::visit).orElseGet(() -> Visit.failed(Reason.ADDRESS, 0));
    }

    private Visit visit(WebAddress address) {
        var trail = new Trail(address);
        try {
            return follow(trail);
        } catch (RefusedAddressException refused) {
            return Visit.skipped(Reason.PRIVATE);
        } catch (IOException failed) {
            return Visit.failed(reason(failed), 0);
        } catch (RuntimeException unforeseen) {
            // whatever the client makes of what servers say, the other links are visited
            return Visit.failed(Reason.GARBLED, 0);
        }
    }

    private Visit follow(Trail trail) throws IOException {
        // cookies for this visit alone: some servers lead in circles whoever brings none
        var context = HttpClientContext.create();
        context.setCookieStore(new BasicCookieStore());
        var end = System.nanoTime() + limits.visit().toNanos();
        for (var redirects = 0; redirects <= limits.redirects() && System.nanoTime() < end; redirects++) {
            if (!reach.allowsPort(trail.at.port())) {
                return Visit.skipped(Reason.PORT);
            }
            var reply = ask(trail.at, context, end);
            if (!reply.isRedirect()) {
                return judge(reply, trail).endedAt(trail.end());
            }
            if (!trail.follow(reply)) {
                return Visit.failed(Reason.REDIRECTS, reply.status());
            }
        }
        return Visit.failed(Reason.REDIRECTS, 0);
    }

    /** By its head; in full where a server does not know that question, hangs at it, or answers it worse than the usual one. */
    private Reply ask(WebAddress at, HttpClientContext context, long end) throws IOException {
        try {
            var reply = ask("HEAD", at, context);
            if (reply.isGood() || reply.isRedirect() || reply.isLater()) {
                return reply;
            }
        } catch (IOException failed) {
            if (!isAboutTheQuestion(failed) || System.nanoTime() >= end) {
                throw failed;
            }
        }
        return ask("GET", at, context);
    }

    /** Each question in a turn of its own at the host. */
    private Reply ask(String method, WebAddress at, HttpClientContext context) throws IOException {
        return courtesy.alone(at.host(), () -> asking.ask(method, at, context));
    }

    /** Somebody was there to hear it. */
    private static boolean isAboutTheQuestion(IOException failed) {
        var reason = reason(failed);
        return reason == Reason.GARBLED || reason == Reason.NO_ANSWER && !(failed instanceof ConnectTimeoutException);
    }

    private static Visit judge(Reply reply, Trail trail) {
        if (reply.isGood()) {
            return trail.movedTo.isEmpty()
                    ? Visit.of(Outcome.WORKS, reply.status())
                    : Visit.moved(reply.status(), trail.movedTo);
        }
        if (reply.isLater()) {
            return Visit.later(reply.status(), reply.patience());
        }
        return reply.isClosed()
                ? Visit.of(Outcome.CLOSED, reply.status())
                : Visit.failed(Reason.STATUS, reply.status());
    }

    private static Reason reason(IOException failed) {
        if (failed instanceof RefusedAddressException) {
            return Reason.PRIVATE;
        }
        if (failed instanceof UnknownHostException) {
            return Reason.UNKNOWN_HOST;
        }
        if (failed instanceof SocketTimeoutException) {
            return Reason.NO_ANSWER;
        }
        if (failed instanceof SSLException) {
            return Reason.INSECURE;
        }
        return failed instanceof ConnectException || failed instanceof NoRouteToHostException
                ? Reason.UNREACHABLE
                : Reason.GARBLED;
    }

    @Override
    public void close() throws IOException {
        asking.close();
    }

    /** Where redirects have led so far. */
    private static final class Trail {

        private final WebAddress begin;
        private WebAddress at;
        private boolean forGood = true;
        private String movedTo = "";

        Trail(WebAddress address) {
            begin = address;
            at = address;
        }

        /** Where it has led without saying that it is for good; empty: nowhere else. */
        String end() {
            return at.equals(begin) || at.toString().equals(movedTo) ? "" : at.toString();
        }

        /** @return whether it leads anywhere */
        boolean follow(Reply reply) {
            var next = at.resolve(reply.location());
            forGood &= reply.isForGood();
            next.ifPresent(address -> {
                at = address;
                movedTo = forGood ? address.toString() : movedTo;
            });
            return next.isPresent();
        }
    }
}
