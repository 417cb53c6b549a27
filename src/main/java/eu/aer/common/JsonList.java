package eu.aer.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** How a list is stored as JSON with what it belongs to, where nobody asks for its parts without the whole and their order counts. */
public final class JsonList<T> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TypeReference<List<T>> type;

    public JsonList(TypeReference<List<T>> type) {
        this.type = type;
    }

    /** @param list null: an empty one */
    public String write(List<T> list) {
        try {
            return JSON.writeValueAsString(list == null ? List.of() : list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param text null: that of an empty list */
    public List<T> read(String text) {
        try {
            return text == null ? List.of() : List.copyOf(JSON.readValue(text, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored list cannot be read: " + type.getType(), e);
        }
    }
}
