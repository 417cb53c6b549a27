package eu.aer.content.translating;

import eu.aer.common.Language;
import java.io.Serializable;

/**
 * Where a translation comes from.
 *
 * @param source the language that the item was written in
 * @param from the revision of the source that it was made from; 0: none is known
 * @param live the revision of the source that the public sees; 0: none
 */
public record Lineage(Language source, int from, int live) implements Serializable {

    public boolean isOutdated() {
        return from > 0 && live > from;
    }
}
