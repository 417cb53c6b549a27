package eu.aer.link;

import eu.aer.common.Configuration;
import eu.aer.common.Database;
import eu.aer.common.Ready;
import eu.aer.link.visit.Limits;
import eu.aer.link.visit.Reach;
import eu.aer.link.visit.Visitor;
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
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Reads the texts that have changed and visits the links that are due, in the background, on one node at a time. */
@ApplicationScoped
public class LinkChecker {

    private static final Logger LOG = System.getLogger("eu.aer.link");
    private static final int SECONDS_TO_THE_FIRST = 10;
    private static final int SECONDS_BETWEEN_ROUNDS = 5;
    private static final int AT_ONCE = 4;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Configuration configuration;

    @Inject
    Reach reach;

    @Inject
    Limits limits;

    @Inject
    LinkTurn turn;

    @Inject
    Collecting collecting;

    @Inject
    Checking checking;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private volatile Visitor visitor;
    private volatile ScheduledFuture<?> rounds;
    private volatile boolean stopping;

    void start(@Observes @Priority(320) Ready ready) {
        rounds = scheduler.scheduleWithFixedDelay(
                this::round, SECONDS_TO_THE_FIRST, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
    }

    /** A visit under way is forgotten, and made again. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) throws IOException {
        stopping = true;
        if (rounds != null) {
            rounds.cancel(false);
        }
        if (visitor != null) {
            visitor.close();
        }
    }

    private void round() {
        try {
            work(configuration.links());
        } catch (RuntimeException failed) {
            // a schedule ends with the first exception; while the database is away the change feed says so
            LOG.log(
                    stopping || database.wasAway(failed) ? Level.DEBUG : Level.WARNING,
                    "Links could not be checked: {0}",
                    failed.getMessage());
        }
    }

    /** Until nothing is due, or somebody pauses it, or another node has the turn. */
    synchronized void work(boolean visiting) {
        while (!stopping && turn.take()) {
            var more = collecting.next();
            var due = visiting ? checking.due(AT_ONCE) : List.<OutsideLink>of();
            if (!more && due.isEmpty()) {
                break;
            }
            visit(due);
        }
        if (!visiting) {
            turn.release();
        }
    }

    /** Side by side, because each is on another host. */
    private void visit(List<OutsideLink> due) {
        if (due.isEmpty()) {
            return;
        }
        var by = visitor();
        try {
            for (var visit : scheduler.invokeAll(
                    due.stream().map(link -> visit(by, link)).toList())) {
                visit.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private Callable<Void> visit(Visitor by, OutsideLink link) {
        return () -> {
            var found = by.visit(link.getAddress());
            if (!stopping) {
                checking.conclude(link.getId(), found);
            }
            return null;
        };
    }

    private Visitor visitor() {
        if (visitor == null) {
            visitor = new Visitor(
                    reach, "LinkChecker/1.0 (+" + configuration.absolute("/") + ")", limits, scheduler, clock);
        }
        return visitor;
    }
}
