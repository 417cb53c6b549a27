package eu.aer.common.privacy;

import java.time.Instant;
import java.util.Set;

/** A kind of record that is erased when its time is over. Offered by CDI beans of the room that owns the records. */
public interface Retention {

    /** Days that mean: nothing is erased by itself. */
    int FOR_EVER = 0;

    /**
     * Its name in the bundle of its room, {@code mail.retention.done}; the same with {@code Hint} at its end says what goes. Its period
     * is kept under this name, so it never changes.
     */
    String name();

    /** The tables whose rows go when their time is over. */
    Set<String> tables();

    /** The period, in days, while nobody has set another. */
    int usualDays();

    /** The shortest period that does no harm, in days. */
    int leastDays();

    /** Whether it may be kept for ever. */
    default boolean mayStay() {
        return usualDays() == FOR_EVER;
    }

    /**
     * Erases what had its time before then. Called outside a transaction, once a day on one node; a node that is killed meanwhile
     * leaves the rest to the next day.
     *
     * @return how many records
     */
    int erase(Instant before);
}
