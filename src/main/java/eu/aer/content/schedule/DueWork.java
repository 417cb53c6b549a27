package eu.aer.content.schedule;

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
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Does what is due, on whichever node sees it first: at the start, before anybody is answered, and then every few seconds. */
@ApplicationScoped
public class DueWork {

    private static final Logger LOG = System.getLogger("eu.aer.content");
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    DueTexts texts;

    @Inject
    Database database;

    private volatile ScheduledFuture<?> looks;

    void start(@Observes @Priority(290) Ready ready) {
        round();
        looks = scheduler.scheduleWithFixedDelay(
                this::round, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    private void round() {
        try {
            CurrentAccount.asSystem(this::work);
        } catch (RuntimeException failed) {
            // a schedule ends with the first exception; while the database is away the change feed says so
            LOG.log(
                    database.wasAway(failed) ? Level.DEBUG : Level.WARNING,
                    "Due work could not be looked for: {0}",
                    root(failed));
        }
    }

    /** Until nothing is due: what has just gone live may have to be taken down at once, when its end is over too. */
    void work() {
        for (var due = texts.next(); !due.isEmpty(); due = texts.next()) {
            due.forEach(this::perform);
        }
    }

    private void perform(DueText due) {
        try {
            texts.perform(due);
        } catch (RuntimeException failed) {
            if (!due.failedBefore()) {
                var deed = due.isPublication() ? "published" : "taken down";
                LOG.log(
                        Level.WARNING,
                        "Item {0} in {1} could not be {2}: {3}",
                        "" + due.itemId(),
                        due.language(),
                        deed,
                        root(failed));
            }
            texts.failed(
                    due,
                    failed instanceof DomainException refusal ? refusal : new DomainException("content.dueBroken"));
        }
    }

    private static String root(Throwable failed) {
        var root =
                Stream.iterate(failed, Objects::nonNull, Throwable::getCause).reduce(failed, (outer, cause) -> cause);
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
