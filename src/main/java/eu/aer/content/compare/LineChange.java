package eu.aer.content.compare;

import java.io.Serializable;
import java.util.List;

/**
 * A line of one text or of both.
 *
 * @param before its style in the earlier text, null where it is not there
 * @param after its style in the later text, null where it is not there
 * @param skipped with SKIPPED: how many lines are the same here; otherwise 0
 */
public record LineChange(Kind kind, String before, String after, List<Span> words, int skipped)
        implements Serializable {

    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        SKIPPED
    }

    static LineChange of(Line before, Line after) {
        var kind = before.equals(after) ? Kind.SAME : Kind.CHANGED;
        return new LineChange(kind, before.style(), after.style(), WordDiff.between(before.text(), after.text()), 0);
    }

    static LineChange added(Line line) {
        return new LineChange(Kind.ADDED, null, line.style(), WordDiff.between("", line.text()), 0);
    }

    static LineChange removed(Line line) {
        return new LineChange(Kind.REMOVED, line.style(), null, WordDiff.between(line.text(), ""), 0);
    }

    static LineChange skipped(int lines) {
        return new LineChange(Kind.SKIPPED, null, null, List.of(), lines);
    }

    /** Whether the line is something else now: a paragraph that has become a heading. */
    public boolean isRestyled() {
        return before != null && after != null && !before.equals(after);
    }

    /** What the line is, or was where it is gone. */
    public String style() {
        return after == null ? before : after;
    }
}
