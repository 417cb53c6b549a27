package eu.aer.content.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts of several lines. */
public final class LineDiff {

    /** From here on a line counts as the same one, rewritten. */
    private static final double ALIKE = .3;

    private LineDiff() {}

    /** All lines of both texts. */
    public static List<LineChange> between(List<Line> before, List<Line> after) {
        var changes = new ArrayList<LineChange>();
        for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                delta.getSource().getLines().forEach(line -> changes.add(LineChange.of(line, line)));
            } else {
                changes.addAll(
                        paired(delta.getSource().getLines(), delta.getTarget().getLines()));
            }
        }
        return changes;
    }

    /** Only what changed, each with the line before and after it; the rest is counted. */
    public static List<LineChange> shortened(List<LineChange> all) {
        var result = new ArrayList<LineChange>();
        var skipped = 0;
        for (var i = 0; i < all.size(); i++) {
            if (isSame(all, i - 1) && isSame(all, i) && isSame(all, i + 1)) {
                skipped++;
                continue;
            }
            if (skipped > 0) {
                result.add(LineChange.skipped(skipped));
                skipped = 0;
            }
            result.add(all.get(i));
        }
        if (skipped > 0) {
            result.add(LineChange.skipped(skipped));
        }
        return result;
    }

    private static boolean isSame(List<LineChange> all, int index) {
        return index < 0 || index >= all.size() || all.get(index).kind() == LineChange.Kind.SAME;
    }

    /** Each new line beside the old one that it was made from, in order. */
    private static List<LineChange> paired(List<Line> before, List<Line> after) {
        var changes = new ArrayList<LineChange>();
        var next = 0;
        for (var line : after) {
            var origin = before.size() == after.size() ? next : origin(before, next, line);
            if (origin < 0) {
                changes.add(LineChange.added(line));
                continue;
            }
            before.subList(next, origin).forEach(gone -> changes.add(LineChange.removed(gone)));
            changes.add(LineChange.of(before.get(origin), line));
            next = origin + 1;
        }
        before.subList(next, before.size()).forEach(gone -> changes.add(LineChange.removed(gone)));
        return changes;
    }

    private static int origin(List<Line> before, int from, Line line) {
        var best = -1;
        var likeness = ALIKE;
        for (var i = from; i < before.size(); i++) {
            var shared = WordDiff.shared(before.get(i).text(), line.text());
            if (shared >= likeness) {
                likeness = shared;
                best = i;
            }
        }
        return best;
    }
}
