package eu.aer.content.drafting;

import eu.aer.common.Database;
import eu.aer.common.Ready;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Once a day, and soon after a start, slots and presences that have had their time are forgotten; any node may do it. */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = System.getLogger("eu.aer.content");
    private static final int MINUTES_A_DAY = 24 * 60;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Autosaves autosaves;

    @Inject
    Presences presences;

    @Inject
    Database database;

    private volatile ScheduledFuture<?> rounds;

    void start(@Observes @Priority(300) Ready ready) {
        rounds = scheduler.scheduleAtFixedRate(this::round, 1, MINUTES_A_DAY, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            autosaves.forgetOld();
            presences.forgetOld();
        } catch (RuntimeException failed) {
            // a schedule ends with the first exception, and tomorrow may be better
            LOG.log(
                    database.wasAway(failed) ? Level.DEBUG : Level.WARNING,
                    "Old autosaves could not be forgotten: {0}",
                    failed.getMessage());
        }
    }
}
