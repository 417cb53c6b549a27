package eu.aer.site.web.history;

import eu.aer.content.Draft;
import eu.aer.content.compare.LineChange;
import eu.aer.content.compare.LineDiff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Sets two drafts of the same text beside each other. */
@ApplicationScoped
public class Comparing {

    @Inject
    DraftReader reader;

    /** What differs, in the order of the later draft; what has been removed stands at its end. */
    public List<Difference> between(Draft before, Draft after, String kind) {
        var old = reader.read(before, kind);
        var fresh = reader.read(after, kind);
        var keys = new LinkedHashSet<>(fresh.keySet());
        keys.addAll(old.keySet());
        var places = Places.of(old.values(), fresh.values());
        var differences = new ArrayList<Difference>();
        for (var key : keys) {
            difference(old.get(key), fresh.get(key), places).ifPresent(differences::add);
        }
        return differences;
    }

    /** The lines of one part in which two drafts differ; null: the part is not there. */
    public static List<LineChange> lines(Part before, Part after) {
        return LineDiff.shortened(LineDiff.between(
                before == null ? List.of() : before.lines(), after == null ? List.of() : after.lines()));
    }

    private static Optional<Difference> difference(Part before, Part after, Places places) {
        if (before != null && after != null) {
            return changed(before, after, places);
        }
        var part = before == null ? after : before;
        if (part.lines().isEmpty() && !part.isBlock()) {
            // a fact that is empty is not known in the one and left out of the other
            return Optional.empty();
        }
        var status = before == null ? Difference.Status.ADDED : Difference.Status.REMOVED;
        return Optional.of(new Difference(part.label(), status, 0, 0, lines(before, after)));
    }

    private static Optional<Difference> changed(Part before, Part after, Places places) {
        var same = before.lines().equals(after.lines());
        var from = places.movedFrom(after.key());
        if (same && from == 0) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                after.label(),
                same ? Difference.Status.MOVED : Difference.Status.CHANGED,
                from,
                from == 0 ? 0 : places.now(after.key()),
                same ? List.of() : lines(before, after)));
    }
}
