package eu.aer.site.web.history;

import com.github.difflib.DiffUtils;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the blocks of two drafts stand.
 *
 * @param moved those that have been moved among the others: as few as will do
 */
record Places(List<String> before, List<String> after, Set<String> moved) {

    static Places of(Collection<Part> before, Collection<Part> after) {
        var old = blocks(before);
        var fresh = blocks(after);
        var stayed = old.stream().filter(fresh::contains).toList();
        var now = fresh.stream().filter(old::contains).toList();
        var moved = new HashSet<String>();
        DiffUtils.diff(stayed, now)
                .getDeltas()
                .forEach(delta -> moved.addAll(delta.getTarget().getLines()));
        return new Places(old, fresh, moved);
    }

    private static List<String> blocks(Collection<Part> parts) {
        return parts.stream().filter(Part::isBlock).map(Part::key).toList();
    }

    /** The place that it had, counted from 1; 0 where it has not been moved. */
    int movedFrom(String key) {
        return moved.contains(key) ? before.indexOf(key) + 1 : 0;
    }

    int now(String key) {
        return after.indexOf(key) + 1;
    }
}
