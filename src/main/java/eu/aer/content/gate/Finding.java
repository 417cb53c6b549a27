package eu.aer.content.gate;

import java.io.Serializable;
import java.util.List;

/**
 * What a rule has found.
 *
 * @param code key of the sentence that says what is wrong and what to do
 * @param blocking whether the text cannot be published like this; otherwise the person decides
 * @param field the property that it concerns, {@code blocks[2].html}, {@code owner}
 * @param arguments of the sentence
 */
public record Finding(String code, boolean blocking, String field, List<String> arguments) implements Serializable {

    public static Finding error(String code, String field, String... arguments) {
        return new Finding(code, true, field, List.of(arguments));
    }

    public static Finding warning(String code, String field, String... arguments) {
        return new Finding(code, false, field, List.of(arguments));
    }
}
