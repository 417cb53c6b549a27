package eu.aer.site.redirect;

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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Counts the uses of old addresses and the addresses that are not found: in memory, so that a reader waits for no write, and written
 * each minute and when the server stops. Of the reader nothing is kept.
 */
@ApplicationScoped
public class AddressCounts {

    private static final Logger LOG = System.getLogger(AddressCounts.class.getName());

    /** Different addresses between two writings; whoever tries more at random is not worth a row each. */
    private static final int MOST = 2000;

    /** Paths and the old site's page numbers; what holds an at sign may be somebody's e-mail address. */
    private static final Pattern KEPT = Pattern.compile("/[^\\s?@]*|/\\?p=\\d{1,10}");

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Redirects redirects;

    @Inject
    MissedAddresses missedAddresses;

    private final Map<String, Long> redirected = new ConcurrentHashMap<>();
    private final Map<String, Long> missed = new ConcurrentHashMap<>();
    private volatile ScheduledFuture<?> writing;

    void start(@Observes @Priority(400) Ready ready) {
        writing = scheduler.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (writing != null) {
            writing.cancel(false);
            write();
        }
    }

    /** @param source as {@link Redirects} stores it */
    public void redirected(String source) {
        count(redirected, source, 1);
    }

    /** @param source the path, or the old site's {@code /?p=12} */
    public void missed(String source) {
        if (source.length() <= MissedAddress.PATH_LENGTH && KEPT.matcher(source).matches()) {
            count(missed, source, 1);
        }
    }

    /** Writes what has been counted since the last time. */
    public void write() {
        write(redirected, redirects::used);
        write(missed, missedAddresses::seen);
    }

    private static void write(Map<String, Long> counts, Consumer<Map<String, Long>> target) {
        var taken = new HashMap<String, Long>();
        counts.keySet().forEach(source -> taken.put(source, counts.remove(source)));
        taken.values().removeIf(java.util.Objects::isNull);
        if (taken.isEmpty()) {
            return;
        }
        try {
            target.accept(taken);
        } catch (RuntimeException e) {
            // the database is away, or another node has written the same row: the next minute tries again
            LOG.log(Level.DEBUG, "Counts are kept for the next minute", e);
            taken.forEach((source, count) -> count(counts, source, count));
        }
    }

    private static void count(Map<String, Long> counts, String source, long more) {
        if (counts.size() < MOST || counts.containsKey(source)) {
            counts.merge(source, more, Long::sum);
        }
    }
}
