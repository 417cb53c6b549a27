package eu.aer.project.call.round;

import eu.aer.common.Database;
import eu.aer.common.Ready;
import eu.aer.project.call.proposal.Announcing;
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

/** Looks every half minute for letters that are due, on whichever node sees them first. */
@ApplicationScoped
public class CallRounds {

    private static final Logger LOG = System.getLogger("eu.aer.project");
    private static final int SECONDS_BETWEEN_LOOKS = 30;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Reminding reminding;

    @Inject
    Announcing announcing;

    @Inject
    Database database;

    private volatile ScheduledFuture<?> looks;

    void start(@Observes @Priority(300) Ready ready) {
        looks = scheduler.scheduleWithFixedDelay(
                this::round, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    void round() {
        // a schedule ends with the first exception, and one letter that fails holds up no other
        attempt(() -> announcing.due().forEach(id -> attempt(() -> announcing.tell(id))));
        for (var turn : Reminding.Turn.values()) {
            attempt(() -> reminding.due(turn).forEach(id -> attempt(() -> reminding.remind(id, turn))));
        }
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(
                    database.wasAway(failed) ? Level.DEBUG : Level.WARNING,
                    "A letter of the partner search could not be written: {0}",
                    failed.getMessage());
        }
    }
}
