package eu.aer.media;

import eu.aer.common.Database;
import eu.aer.common.Ready;
import eu.aer.media.file.MediaStore;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Once a day, and soon after a start, what was removed long ago and what nothing needs goes away for good. */
@ApplicationScoped
public class MediaRetention {

    /** How long a removed asset can be brought back. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** Younger bytes may belong to an upload under way, and old ones to a page that somebody still has open. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private static final Logger LOG = System.getLogger(MediaRetention.class.getName());
    private static final int MINUTES = 24 * 60;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Forgetting forgetting;

    @Inject
    MediaStore store;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private volatile ScheduledFuture<?> rounds;

    void start(@Observes @Priority(300) Ready ready) {
        rounds = scheduler.scheduleWithFixedDelay(this::round, 10, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            clear();
        } catch (RuntimeException | IOException failed) {
            // a schedule ends with the first exception; that the database is away the change feed says
            LOG.log(
                    database.wasAway(failed) ? Level.DEBUG : Level.WARNING,
                    "Removed files could not be cleared away: {0}",
                    failed.getMessage());
        }
    }

    void clear() throws IOException {
        var now = clock.instant();
        forgetting.due(now.minus(KEPT)).forEach(forgetting::forget);
        var settled = now.minus(SETTLED);
        for (var leftover : forgetting.leftovers(settled)) {
            if (forgetting.isHeld(leftover.getContentHash()) || store.remove(leftover.getContentHash(), settled)) {
                forgetting.settle(leftover);
            }
        }
        store.removeIncoming(settled);
    }
}
