package eu.aer.site.web.history;

import eu.aer.content.compare.LineChange;
import java.io.Serializable;
import java.util.List;

/**
 * A part in which two drafts differ.
 *
 * @param label the name of its field, or the place and the kind of a block in the later draft
 * @param movedFrom the place that the block had among the others, 0 where it has not moved
 * @param movedTo the place that it has now
 * @param lines what differs, with what stands round it
 */
public record Difference(String label, Status status, int movedFrom, int movedTo, List<LineChange> lines)
        implements Serializable {

    public enum Status {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    public boolean isMoved() {
        return movedFrom > 0;
    }
}
