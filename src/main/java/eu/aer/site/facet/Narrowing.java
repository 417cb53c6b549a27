package eu.aer.site.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows narrowed by what is chosen, and how many rows every other choice would leave; in one pass over the rows. */
public final class Narrowing<T> {

    private final List<Facet<T>> facets;
    private final Map<String, String> chosen;
    private final List<T> found = new ArrayList<>();
    private final Map<Facet<T>, Map<String, Integer>> counts = new HashMap<>();

    /** @param chosen values by the names of facets */
    public Narrowing(List<T> rows, List<Facet<T>> facets, Map<String, String> chosen) {
        this.facets = facets;
        this.chosen = chosen;
        facets.forEach(facet -> counts.put(facet, new HashMap<>()));
        rows.forEach(this::look);
    }

    private void look(T row) {
        Facet<T> failed = null;
        for (var facet : facets) {
            var wanted = chosen.get(facet.name());
            if (wanted != null && !facet.values().apply(row).contains(wanted)) {
                if (failed != null) {
                    return;
                }
                failed = facet;
            }
        }
        if (failed == null) {
            found.add(row);
            facets.forEach(facet -> count(facet, row));
        } else {
            // it would be found if another value were chosen there
            count(failed, row);
        }
    }

    private void count(Facet<T> facet, T row) {
        var sums = counts.get(facet);
        facet.values().apply(row).forEach(value -> sums.merge(value, 1, Integer::sum));
    }

    public List<T> found() {
        return found;
    }

    /**
     * By value, in the facet's order: how many rows are found when it is chosen and the other choices stay. A choice that fits no row
     * comes last and counts nothing; it may be anything that somebody has typed into the address.
     */
    public Map<String, Integer> counts(Facet<T> facet) {
        var sums = counts.get(facet);
        var inOrder = new LinkedHashMap<String, Integer>();
        sums.keySet().stream().sorted(facet.order()).forEach(value -> inOrder.put(value, sums.get(value)));
        if (chosen.containsKey(facet.name())) {
            inOrder.putIfAbsent(chosen.get(facet.name()), 0);
        }
        return inOrder;
    }
}
