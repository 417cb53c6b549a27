package eu.aer.content.change;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads the changes in order and hands them to the followers of this node, each of which keeps its own place. Its own node's changes
 * are applied before the next request is answered, other nodes' within a second.
 *
 * <p>The generation, the number that rendered pages are kept under, moves last: when it is N, every follower has applied N. A
 * follower that fails or takes long keeps the generation back; it keeps no other follower and no writer.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final Logger LOG = System.getLogger(ChangeFeed.class.getName());

    /** How long after a change requests wait for it to be followed. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    ChangeLog log;

    @Inject
    @Any
    Instance<ChangeFollower> followers;

    private final List<Following> followings = new ArrayList<>();
    private volatile long generation;
    private final AtomicLong woken = new AtomicLong();
    private volatile long wokenAt;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Object followedMoved = new Object();
    private volatile long followed;
    private volatile ScheduledFuture<?> looks;
    private boolean failing;

    synchronized void start(@Observes @Priority(300) Ready ready) {
        // read before the followers load: what is committed in between is in what they load and is handed to them once
        // more
        var last = log.last();
        var lastVisible = log.lastVisible();
        followers.forEach(follower -> followings.add(new Following(follower, last, lastVisible)));
        moveGeneration();
        looks = scheduler.scheduleWithFixedDelay(this::lookAround, 0, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    /** Says that this node has just committed a change. */
    void wake() {
        wokenAt = System.nanoTime();
        woken.incrementAndGet();
        if (!asked.getAndSet(true)) {
            scheduler.execute(this::lookAround);
        }
    }

    /**
     * The number of the last public change that this node shows. Everything that it has committed itself is included, unless a
     * follower fails or takes long.
     */
    public long generation() {
        // counted, not flagged: a look that is still under way may not have reached what this request must show, so it
        // is waited for
        var upTo = woken.get();
        if (followed < upTo) {
            await(upTo);
        }
        return generation;
    }

    private void await(long upTo) {
        synchronized (followedMoved) {
            for (var left = left(); followed < upTo && left > 0; left = left()) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(followedMoved, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private long left() {
        return wokenAt + PATIENCE - System.nanoTime();
    }

    /** The next second tries again, so what happened is said once, and once when it is over. */
    private synchronized void lookAround() {
        asked.set(false);
        var upTo = woken.get();
        try {
            catchUp();
            if (failing) {
                failing = false;
                LOG.log(Level.INFO, "Changes are followed again");
            }
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.log(Level.WARNING, "Changes cannot be followed for now: {0}", Following.reason(e));
            }
        } finally {
            // whoever waits for what fails waits for nothing: the generation stays, so nothing new is shown under it
            synchronized (followedMoved) {
                followed = upTo;
                followedMoved.notifyAll();
            }
        }
    }

    private void catchUp() {
        var going = new ArrayList<>(followings);
        while (!going.isEmpty()) {
            var from = going.stream().mapToLong(Following::position).min().getAsLong();
            var changes = log.after(from);
            if (changes.isEmpty()) {
                break;
            }
            going.removeIf(following -> !following.follow(changes));
            moveGeneration();
        }
    }

    private void moveGeneration() {
        generation = followings.stream().mapToLong(Following::shown).min().orElse(0);
    }
}
