package eu.aer.site.facet;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Rows narrowed by what is chosen, and how many rows every other choice would leave. */
public final class Narrowing<T> {

    private final FacetIndex<T> index;
    private final Map<String, String> chosen;
    private final BitSet found;

    /** @param chosen values by the names of facets */
    public Narrowing(FacetIndex<T> index, Map<String, String> chosen) {
        this.index = index;
        this.chosen = chosen;
        this.found = fitting(null);
    }

    /** @param open the facet whose choice does not matter; null: all of them do */
    private BitSet fitting(Facet<T> open) {
        var fitting = index.all();
        index.facets().stream()
                .filter(facet -> !facet.equals(open) && chosen.containsKey(facet.name()))
                .forEach(facet -> index.keep(fitting, facet, chosen.get(facet.name())));
        return fitting;
    }

    /** How many are found. */
    public int size() {
        return found.cardinality();
    }

    public List<T> found() {
        return found(0, Integer.MAX_VALUE);
    }

    /**
     * Some of those that are found.
     *
     * @param most how many after the first ones
     */
    public List<T> found(int first, int most) {
        return found.stream().skip(first).limit(most).mapToObj(index::row).toList();
    }

    /**
     * By value, in the facet's order: how many rows are found when it is chosen and the other choices stay. A choice that fits no row
     * comes last and counts nothing; it may be anything that somebody has typed into the address.
     */
    public Map<String, Integer> counts(Facet<T> facet) {
        var counts = index.count(fitting(facet), facet);
        if (chosen.containsKey(facet.name())) {
            counts.putIfAbsent(chosen.get(facet.name()), 0);
        }
        return counts;
    }
}
