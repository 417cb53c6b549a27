package eu.aer.link.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/**
 * What of an answer matters (RFC 9110, RFC 6585).
 *
 * @param location empty where it leads nowhere
 */
record Reply(int status, String location, Optional<Duration> retryAfter) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    /** Signed in, paid, lawful or asked by a browser, it might be there; 999 is what one large network says to programs. */
    private static final Set<Integer> CLOSED = Set.of(401, 402, 403, 405, 406, 407, 451, 999);

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final Duration USUAL_WAIT = Duration.ofHours(1);
    private static final Duration LEAST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    static Reply of(HttpResponse response, Clock clock) {
        return new Reply(
                response.getCode(),
                value(response, "Location").orElse(""),
                value(response, "Retry-After").flatMap(text -> wait(text, clock)));
    }

    private static Optional<String> value(HttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static Optional<Duration> wait(String text, Clock clock) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            var until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), until.toInstant()));
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }

    boolean isGood() {
        return status >= 200 && status < 300 || status == 304;
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status) && !location.isBlank();
    }

    boolean isForGood() {
        return FOR_GOOD.contains(status);
    }

    boolean isLater() {
        return status == TOO_MANY || status == UNAVAILABLE && retryAfter.isPresent();
    }

    boolean isClosed() {
        return CLOSED.contains(status);
    }

    Duration patience() {
        var wait = retryAfter.orElse(USUAL_WAIT);
        return wait.compareTo(LEAST_WAIT) < 0 ? LEAST_WAIT : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
