package eu.aer.site.facet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a list and, for every value of every facet, a bit for each row that has it (a bitmap index). It is made once for each
 * state of the rows; whatever is chosen is then a matter of a few operations on words of 64 rows each.
 */
public final class FacetIndex<T> {

    private final List<T> rows;
    private final List<Facet<T>> facets;

    /** By facets and values; the values in the order of their facet. */
    private final Map<Facet<T>, Map<String, BitSet>> holders = new HashMap<>();

    public FacetIndex(List<T> rows, List<Facet<T>> facets) {
        this.rows = List.copyOf(rows);
        this.facets = List.copyOf(facets);
        facets.forEach(facet -> holders.put(facet, read(facet)));
    }

    private Map<String, BitSet> read(Facet<T> facet) {
        var found = new HashMap<String, BitSet>();
        for (var row = 0; row < rows.size(); row++) {
            for (var value : facet.values().apply(rows.get(row))) {
                found.computeIfAbsent(value, fresh -> new BitSet()).set(row);
            }
        }
        var inOrder = new LinkedHashMap<String, BitSet>();
        found.keySet().stream().sorted(facet.order()).forEach(value -> inOrder.put(value, found.get(value)));
        return inOrder;
    }

    public List<Facet<T>> facets() {
        return facets;
    }

    T row(int number) {
        return rows.get(number);
    }

    /** A bit for every row; the caller's own. */
    BitSet all() {
        var all = new BitSet(rows.size());
        all.set(0, rows.size());
        return all;
    }

    /** Takes away those that do not have this value. */
    void keep(BitSet some, Facet<T> facet, String value) {
        some.and(holders.get(facet).getOrDefault(value, new BitSet()));
    }

    /** How many of these have each value, in the order of the facet; values that none of them has are left out. */
    Map<String, Integer> count(BitSet some, Facet<T> facet) {
        var counts = new LinkedHashMap<String, Integer>();
        holders.get(facet).forEach((value, having) -> {
            var both = (BitSet) having.clone();
            both.and(some);
            if (!both.isEmpty()) {
                counts.put(value, both.cardinality());
            }
        });
        return counts;
    }
}
