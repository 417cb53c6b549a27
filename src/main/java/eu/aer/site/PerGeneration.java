package eu.aer.site;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.aer.common.Language;
import eu.aer.content.change.ChangeFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What is read from the database once for each generation of the content, for everybody who looks at it until something public
 * changes. The generation is taken before the reading, so that what is kept under it can be newer and never older; older
 * generations, for which nobody asks any more, are dropped with the first reading of a newer one.
 */
@ApplicationScoped
public class PerGeneration {

    /** Texts of a few pages each, and for each kind what its list is narrowed by: some ten megabytes at the most. */
    private static final int ENTRIES = 500;

    /** What is kept for a day that is over goes after so many hours. */
    private static final Duration UNUSED = Duration.ofHours(2);

    @Inject
    ChangeFeed feed;

    /** Futures, because a reading may ask for another one, and a map does not bear to be changed while it computes a value. */
    private final AsyncCache<Key, Object> kept =
            Caffeine.newBuilder().maximumSize(ENTRIES).expireAfterAccess(UNUSED).buildAsync();

    private final AtomicLong newest = new AtomicLong();

    /**
     * @param what names the kind of reading
     * @param itemId the item it is about
     * @param reading returns something immutable that holds no entity and nobody's data
     */
    @SuppressWarnings("unchecked") // one name stands for one reading, and so for one type
    public <T> T once(String what, long itemId, Language language, Supplier<T> reading) {
        var key = new Key(feed.generation(), what, itemId, language);
        dropOlder(key.generation());
        var mine = new CompletableFuture<Object>();
        var others = kept.asMap().putIfAbsent(key, mine);
        return (T)
                (others == null
                        ? read(reading, mine)
                        : others.exceptionally(failed -> reading.get()).join());
    }

    private void dropOlder(long generation) {
        if (newest.getAndAccumulate(generation, Math::max) < generation) {
            kept.asMap().keySet().removeIf(key -> key.generation() < generation);
        }
    }

    /** What fails is not kept; whoever asks says so, so to the cache it is cancelled, of which it writes nothing into the log. */
    private static Object read(Supplier<?> reading, CompletableFuture<Object> future) {
        try {
            var read = reading.get();
            future.complete(read);
            return read;
        } catch (RuntimeException | Error e) {
            future.cancel(false);
            throw e;
        }
    }

    private record Key(long generation, String what, long itemId, Language language) {}
}
