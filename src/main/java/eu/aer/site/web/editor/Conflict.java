package eu.aer.site.web.editor;

import eu.aer.content.compare.LineChange;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Two editors changed the same text: what the other one saved first, beside what this one has typed, part by part.
 *
 * @param author who came first; empty: the system
 * @param number of the other's revision
 * @param questions the parts that both changed
 * @param settled the parts that only one of them changed
 */
public record Conflict(String author, Instant savedAt, int number, List<Question> questions, List<Settled> settled)
        implements Serializable {

    /**
     * @param mine what this one changed since the common revision
     * @param theirs what the other one changed
     * @param mineGone whether this one has removed the part
     */
    public record Question(
            String key,
            String label,
            List<LineChange> mine,
            List<LineChange> theirs,
            boolean mineGone,
            boolean theirsGone)
            implements Serializable {}

    /** @param mine whose change is taken over */
    public record Settled(String label, boolean mine) implements Serializable {}
}
