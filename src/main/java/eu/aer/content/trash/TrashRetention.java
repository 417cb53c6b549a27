package eu.aer.content.trash;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Database;
import eu.aer.common.DomainException;
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
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Once an hour, and soon after a start, what has lain in the trash long enough is removed for good. */
@ApplicationScoped
public class TrashRetention {

    public static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = System.getLogger(TrashRetention.class.getName());
    private static final int MINUTES = 60;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Trash trash;

    @Inject
    Trashing trashing;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private volatile ScheduledFuture<?> rounds;

    void start(@Observes @Priority(300) Ready ready) {
        rounds = scheduler.scheduleWithFixedDelay(this::round, 2, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            purge();
        } catch (RuntimeException failed) {
            // a schedule ends with the first exception; that the database is away the change feed says
            LOG.log(
                    database.wasAway(failed) ? Level.DEBUG : Level.WARNING,
                    "The trash could not be emptied: {0}",
                    failed.getMessage());
        }
    }

    /** Each in a transaction of its own, in which the item is locked: a node that comes second finds it gone. */
    void purge() {
        trash.before(clock.instant().minus(KEPT))
                .forEach(id -> CurrentAccount.asSystem(() -> {
                    try {
                        trashing.purge(id);
                    } catch (DomainException gone) {
                        LOG.log(Level.DEBUG, "Removed or restored meanwhile: {0}", id);
                    }
                }));
    }
}
