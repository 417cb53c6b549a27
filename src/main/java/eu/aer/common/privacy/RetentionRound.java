package eu.aer.common.privacy;

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
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Once a day, on whichever node sees it first, erases what has had its time. One kind that fails keeps no other. */
@ApplicationScoped
public class RetentionRound {

    private static final Logger LOG = System.getLogger("eu.aer.common");
    private static final int MINUTES_TO_THE_FIRST = 1;
    private static final int MINUTES_BETWEEN_LOOKS = 60;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    RetentionPeriods periods;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private volatile ScheduledFuture<?> looks;

    void start(@Observes @Priority(300) Ready ready) {
        looks = scheduler.scheduleWithFixedDelay(
                this::round, MINUTES_TO_THE_FIRST, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    void round() {
        periods.retentions().forEach(this::perform);
    }

    private void perform(Retention retention) {
        try {
            if (periods.begin(retention)) {
                attempt(retention);
            }
        } catch (RuntimeException failed) {
            // a schedule ends with the first exception; that the database is away the change feed says
            LOG.log(
                    database.wasAway(failed) ? Level.DEBUG : Level.WARNING,
                    "What has had its time ({0}) could not be erased: {1}",
                    retention.name(),
                    failed.getMessage());
        }
    }

    private void attempt(Retention retention) {
        try {
            var days = periods.days(retention);
            var erased = days == Retention.FOR_EVER
                    ? 0
                    : retention.erase(clock.instant().minus(Duration.ofDays(days)));
            periods.done(retention, erased);
        } catch (RuntimeException failed) {
            periods.failed(retention);
            throw failed;
        }
    }
}
