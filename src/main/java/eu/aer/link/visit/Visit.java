package eu.aer.link.visit;

import java.time.Duration;

/**
 * What came of a visit.
 *
 * @param reason why it failed or was not made, otherwise {@code NONE}
 * @param status of the last answer (RFC 9110); 0: there was none
 * @param movedTo where the address has moved for good; empty: nowhere
 * @param ledTo where redirects that may change led in the end; empty: nowhere else
 * @param rest how long the server wants to be left alone, where the outcome is {@code LATER}
 */
public record Visit(Outcome outcome, Reason reason, int status, String movedTo, String ledTo, Duration rest) {

    public enum Outcome {
        WORKS,
        MOVED,
        /** It answers, but not to programs or not to everybody. */
        CLOSED,
        FAILED,
        /** It was not visited. */
        SKIPPED,
        LATER
    }

    public enum Reason {
        NONE,
        /** The status of the answer says so. */
        STATUS,
        UNKNOWN_HOST,
        NO_ANSWER,
        UNREACHABLE,
        INSECURE,
        REDIRECTS,
        GARBLED,
        /** It lies within a network. */
        PRIVATE,
        PORT,
        /** It is no address of the web. */
        ADDRESS
    }

    static Visit of(Outcome outcome, int status) {
        return new Visit(outcome, Reason.NONE, status, "", "", Duration.ZERO);
    }

    static Visit moved(int status, String to) {
        return new Visit(Outcome.MOVED, Reason.NONE, status, to, "", Duration.ZERO);
    }

    static Visit failed(Reason reason, int status) {
        return new Visit(Outcome.FAILED, reason, status, "", "", Duration.ZERO);
    }

    static Visit skipped(Reason reason) {
        return new Visit(Outcome.SKIPPED, reason, 0, "", "", Duration.ZERO);
    }

    static Visit later(int status, Duration rest) {
        return new Visit(Outcome.LATER, Reason.STATUS, status, "", "", rest);
    }

    Visit endedAt(String end) {
        return new Visit(outcome, reason, status, movedTo, end, rest);
    }
}
