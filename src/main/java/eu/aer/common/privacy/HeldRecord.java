package eu.aer.common.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One record that is held on a person.
 *
 * @param kind key of the text that names its kind, {@code newsletter.held.subscriber}
 * @param values what it says, each under the key of the text that names it: a text, a time ({@code Instant}), a {@link Named} or a list of them
 * @param stays key of the sentence why it is not erased with the rest
 */
public record HeldRecord(String kind, Map<String, Object> values, Optional<String> stays) {

    public static HeldRecord of(String kind) {
        return new HeldRecord(kind, new LinkedHashMap<>(), Optional.empty());
    }

    /** Adds what is told under this name; nothing where there is no value. */
    public HeldRecord with(String name, Object value) {
        if (value != null && !"".equals(value)) {
            values.put(name, value);
        }
        return this;
    }

    public HeldRecord staying(String reason) {
        return new HeldRecord(kind, values, Optional.of(reason));
    }

    /**
     * A value that has a name in each language.
     *
     * @param key of that name, {@code newsletter.state.ACTIVE}
     * @param code as it is exported, {@code ACTIVE}
     */
    public record Named(String key, String code) {}
}
