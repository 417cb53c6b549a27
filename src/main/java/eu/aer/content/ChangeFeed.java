package eu.aer.content;

import eu.aer.common.Ready;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Reads the changes in order and hands them to the followers of this node. Its own node's changes are applied before the next request
 * is answered, other nodes' within a second.
 *
 * <p>The generation, the number that rendered pages are kept under, moves last: when it is N, every follower has applied N.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final Logger LOG = System.getLogger(ChangeFeed.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    ChangeLog log;

    @Inject
    @Any
    Instance<ChangeFollower> followers;

    private long position;
    private volatile long generation;
    private volatile boolean awake;
    private boolean failing;

    void start(@Observes @Priority(300) Ready ready) {
        catchUp();
        scheduler.scheduleWithFixedDelay(this::lookAround, 1, 1, TimeUnit.SECONDS);
    }

    /** Says that this node has just committed a change. */
    void wake() {
        awake = true;
    }

    /** The number of the last public change that this node shows; everything that it has committed itself is included. */
    public long generation() {
        if (awake) {
            catchUp();
        }
        return generation;
    }

    /** The next second tries again, so what happened is said once, and once when it is over. */
    private void lookAround() {
        try {
            catchUp();
            if (failing) {
                failing = false;
                LOG.log(Level.INFO, "Changes are followed again");
            }
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.log(Level.WARNING, "Changes cannot be followed for now: {0}", reason(e));
            }
        }
    }

    private static String reason(Throwable error) {
        var root = Stream.iterate(error, Objects::nonNull, Throwable::getCause).reduce(error, (outer, cause) -> cause);
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private synchronized void catchUp() {
        var woken = awake;
        awake = false;
        try {
            for (var changes = log.after(position); !changes.isEmpty(); changes = log.after(position)) {
                apply(changes);
            }
        } catch (RuntimeException e) {
            // what this node has committed must be shown by the next request; what others have can wait for the next look
            awake |= woken;
            throw e;
        }
    }

    private void apply(List<ContentChange> changes) {
        followers.forEach(follower -> follower.follow(changes));
        position = changes.get(changes.size() - 1).getNumber();
        changes.stream()
                .filter(ContentChange::isVisible)
                .mapToLong(ContentChange::getNumber)
                .max()
                .ifPresent(number -> generation = number);
    }
}
