package eu.aer.link.visit;

import java.time.Duration;

/**
 * How much a visit may take.
 *
 * @param connect for one connection
 * @param read between two pieces of an answer
 * @param request for one question and its answer, whatever drips in meanwhile
 * @param visit for all redirects together; none begins later
 * @param pause after which the same host is asked again
 * @param lineLength of a line of an answer's head, in characters
 */
public record Limits(
        Duration connect,
        Duration read,
        Duration request,
        Duration visit,
        Duration pause,
        int redirects,
        int lineLength,
        int headers) {}
