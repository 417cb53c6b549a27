package eu.aer.content.compare;

import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Facts;
import eu.aer.content.block.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Two drafts that were made from the same one. What only one side changed, added, removed or moved is taken over; what both changed
 * is a question for the person.
 */
public final class Merge {

    /** The key of the order in which the blocks follow each other. */
    public static final String ORDER = "order";

    /** Whose change a part shows: one side's, or both sides', each another one. */
    public enum Origin {
        MINE,
        THEIRS,
        BOTH
    }

    private final DraftParts base;
    private final DraftParts mine;
    private final DraftParts theirs;
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    Merge(DraftParts base, DraftParts mine, DraftParts theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        var keys = new LinkedHashSet<>(mine.values().keySet());
        keys.addAll(theirs.values().keySet());
        keys.addAll(base.values().keySet());
        for (var key : keys) {
            weigh(
                    key,
                    base.values().get(key),
                    mine.values().get(key),
                    theirs.values().get(key));
        }
        weighOrder();
    }

    private void weighOrder() {
        var common = mine.orderAmong(theirs.order());
        var inMine = mine.orderAmong(common);
        var inTheirs = theirs.orderAmong(common);
        var before = base.orderAmong(common);
        // a block that both added stands nowhere in the base: then only the two sides can be compared
        weigh(ORDER, before.size() == common.size() ? before : null, inMine, inTheirs);
    }

    private void weigh(String key, Object before, Object own, Object other) {
        if (Objects.equals(own, other)) {
            return;
        }
        if (Objects.equals(own, before)) {
            origins.put(key, Origin.THEIRS);
        } else {
            origins.put(key, Objects.equals(other, before) ? Origin.MINE : Origin.BOTH);
        }
    }

    /** The parts that differ between the two sides, by key. */
    public Map<String, Origin> origins() {
        return Collections.unmodifiableMap(origins);
    }

    /** The keys of the parts that the person must choose. */
    public List<String> questions() {
        return origins.entrySet().stream()
                .filter(part -> part.getValue() == Origin.BOTH)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The draft that takes each part from where it belongs.
     *
     * @param choice for a part that both changed: MINE or THEIRS
     * @param facts puts facts together from their components by name; not called for a draft without facts
     */
    public Draft result(Function<String, Origin> choice, Function<Map<String, Object>, Facts> facts) {
        var values = new LinkedHashMap<String, Object>();
        var keys = new LinkedHashSet<>(mine.values().keySet());
        keys.addAll(theirs.values().keySet());
        for (var key : keys) {
            var value = side(key, choice).values().get(key);
            if (value != null) {
                values.put(key, value);
            }
        }
        var text = new DraftText(
                (String) values.get("title"),
                (String) values.get("navigationTitle"),
                (String) values.get("slug"),
                (String) values.get("summary"),
                order(values, choice).stream()
                        .map(key -> (Block) values.get(key))
                        .toList());
        var components = facts(values);
        return new Draft(text, components.isEmpty() ? null : facts.apply(components));
    }

    private DraftParts side(String key, Function<String, Origin> choice) {
        var origin = origins.getOrDefault(key, Origin.MINE);
        return (origin == Origin.BOTH ? choice.apply(key) : origin) == Origin.THEIRS ? theirs : mine;
    }

    private static Map<String, Object> facts(Map<String, Object> values) {
        var components = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> {
            if (key.startsWith(DraftParts.FACT)) {
                components.put(key.substring(DraftParts.FACT.length()), value);
            }
        });
        return components;
    }

    /** The chosen side's order; what only the other side has stands behind what it follows there. */
    private List<String> order(Map<String, Object> values, Function<String, Origin> choice) {
        var leading = side(ORDER, choice);
        var following = leading == mine ? theirs : mine;
        var result = new ArrayList<>(leading.order());
        var place = 0;
        for (var key : following.order()) {
            if (!result.contains(key)) {
                result.add(place, key);
            }
            place = result.indexOf(key) + 1;
        }
        result.removeIf(key -> !values.containsKey(key));
        return result;
    }
}
