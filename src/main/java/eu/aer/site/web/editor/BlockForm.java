package eu.aer.site.web.editor;

import com.fasterxml.jackson.databind.JsonNode;
import eu.aer.content.block.UnknownBlock;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One block as the form edits it: its components by name. One of an unknown type is carried along as it stands. */
public class BlockForm implements Serializable {

    private static final String ID = "id";

    private final UUID id;
    private final String type;
    private final Map<String, Object> values;
    private final JsonNode unknown;

    BlockForm(UUID id, String type, Map<String, Object> values) {
        this.id = id;
        this.type = type;
        this.values = new HashMap<>(values);
        this.unknown = null;
    }

    BlockForm(UUID id, JsonNode unknown) {
        this.id = id;
        this.type = unknown.path("type").asText();
        this.values = Map.of();
        this.unknown = unknown;
    }

    public UUID getId() {
        return id;
    }

    /** The key of the block's type. */
    public String getType() {
        return type;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    /** Whether this installation has an editor for it. */
    public boolean isKnown() {
        return unknown == null;
    }

    JsonNode unknown() {
        return unknown;
    }

    public boolean is(String key) {
        return isKnown() && type.equals(key);
    }

    /** The same under an id of its own. */
    BlockForm copy(UUID copied) {
        if (!isKnown()) {
            return new BlockForm(copied, new UnknownBlock(unknown).copy(copied).tree());
        }
        var copy = new BlockForm(copied, type, values);
        copy.values.put(ID, copied.toString());
        copy.values.replaceAll((component, value) -> value instanceof List<?> rows ? copied(rows) : value);
        return copy;
    }

    private static List<Object> copied(List<?> rows) {
        var copies = new ArrayList<>();
        rows.forEach(row -> copies.add(row instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : row));
        return copies;
    }

    /** The rows of a component that is a list of records. */
    @SuppressWarnings("unchecked") // Jackson makes every list of records one of maps
    private List<Map<String, Object>> rows(String list) {
        return (List<Map<String, Object>>) values.get(list);
    }

    /** @param row an empty one */
    int addRow(String list, Map<String, Object> row) {
        rows(list).add(row);
        return rows(list).size() - 1;
    }

    int moveRow(String list, int position, int steps) {
        var target = position + steps;
        if (target < 0 || target >= rows(list).size()) {
            return position;
        }
        Collections.swap(rows(list), position, target);
        return target;
    }

    /** @return the row that has taken its place, or the last one */
    int removeRow(String list, int position) {
        rows(list).remove(position);
        return Math.min(position, rows(list).size() - 1);
    }
}
