package eu.aer.common.privacy;

import java.util.List;
import java.util.Set;

/** Kinds of records without a period, because they stay as long as something else does. Offered by CDI beans of the room that owns them. */
public interface Lasting {

    List<Kind> kinds();

    /**
     * One of them.
     *
     * @param name its name in the bundle of its room, {@code account.lasting.account}; the same with {@code Hint} at its end says how
     *     long it stays
     */
    record Kind(String name, Set<String> tables) {}
}
