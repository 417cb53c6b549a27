package eu.aer.site;

import eu.aer.account.Permission;
import java.time.Instant;
import java.util.List;

/** Texts that need a person for one reason, told on the first view of the back office. Offered by CDI beans of any room. */
public interface Attention {

    /** The beginning of its keys: {@code attention.outdated} for its name, with {@code Since} and {@code Text} behind it for the rest. */
    String name();

    /** Smaller stands higher. */
    int order();

    /** Who lacks it cannot mend it, and is not told. */
    Permission permission();

    /** The most pressing first, and no more than these. */
    List<Finding> find(int most);

    /**
     * A text that needs somebody.
     *
     * @param textId of the translation
     * @param since when it came to that
     * @param words what else helps to mend it; empty: nothing
     */
    record Finding(long textId, Instant since, String words) {}
}
