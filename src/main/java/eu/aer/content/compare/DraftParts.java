package eu.aer.content.compare;

import eu.aer.content.Draft;
import eu.aer.content.block.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft taken apart: what editors change independently of each other.
 *
 * @param values title, navigation title, slug and summary by their names, blocks by {@code block.<id>}, facts by
 *     {@code facts.<name>}
 * @param order the keys of the blocks as they follow each other
 */
record DraftParts(Map<String, Object> values, List<String> order) {

    static final String BLOCK = "block.";
    static final String FACT = "facts.";

    /** @param facts the components of the draft's facts by name */
    static DraftParts of(Draft draft, Map<String, ?> facts) {
        var text = draft.text();
        var values = new LinkedHashMap<String, Object>();
        values.put("title", text.title());
        values.put("navigationTitle", text.navigationTitle());
        values.put("slug", text.slug());
        values.put("summary", text.summary());
        var order = new ArrayList<String>();
        for (var block : text.blocks()) {
            var key = key(block, values);
            values.put(key, block);
            order.add(key);
        }
        facts.forEach((name, value) -> values.put(FACT + name, value));
        return new DraftParts(values, order);
    }

    /** A second block with the same id, which no form makes but an import may, is another one all the same. */
    private static String key(Block block, Map<String, Object> taken) {
        var key = BLOCK + block.id();
        while (taken.containsKey(key)) {
            key += "+";
        }
        return key;
    }

    /** The blocks that the others have too, in this one's order. */
    List<String> orderAmong(List<String> others) {
        return order.stream().filter(others::contains).toList();
    }
}
