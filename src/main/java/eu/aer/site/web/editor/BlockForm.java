package eu.aer.site.web.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** One block as the form edits it: its components by name. One of an unknown type is carried along as it stands. */
public class BlockForm implements Serializable {

    private final String type;
    private final Map<String, Object> values;
    private final ObjectNode unknown;

    BlockForm(String type, Map<String, Object> values) {
        this.type = type;
        this.values = new HashMap<>(values);
        this.unknown = null;
    }

    BlockForm(ObjectNode unknown) {
        this.type = unknown.path("type").asText();
        this.values = Map.of();
        this.unknown = unknown;
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

    ObjectNode unknown() {
        return unknown;
    }

    public boolean is(String key) {
        return isKnown() && type.equals(key);
    }
}
