package eu.aer.newsletter;

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

/** Once a day, and soon after a start, what has had its time is erased. */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = System.getLogger("eu.aer.newsletter");
    private static final int MINUTES_A_DAY = 24 * 60;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Erasing erasing;

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
            erasing.erase();
        } catch (RuntimeException failed) {
            // a schedule ends with the first exception, and tomorrow may be better; that the database is away the
            // change feed says
            LOG.log(
                    database.wasAway(failed) ? Level.DEBUG : Level.WARNING,
                    "Addresses without consent could not be erased: {0}",
                    failed.getMessage());
        }
    }
}
