package eu.aer.content;

import eu.aer.common.Ready;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
    private final AtomicLong woken = new AtomicLong();
    private volatile long followed;
    private volatile ScheduledFuture<?> looks;
    private boolean failing;

    void start(@Observes @Priority(300) Ready ready) {
        catchUp();
        looks = scheduler.scheduleWithFixedDelay(this::lookAround, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    /** Says that this node has just committed a change. */
    void wake() {
        woken.incrementAndGet();
    }

    /** The number of the last public change that this node shows; everything that it has committed itself is included. */
    public long generation() {
        // counted, not flagged: a look that is still under way may not have reached what this request must show, so it
        // is waited for
        if (followed < woken.get()) {
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
        var upTo = woken.get();
        for (var changes = log.after(position); !changes.isEmpty(); changes = log.after(position)) {
            apply(changes);
        }
        followed = upTo;
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
