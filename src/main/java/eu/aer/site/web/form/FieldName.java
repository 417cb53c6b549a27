package eu.aer.site.web.form;

import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which field of a view holds a property. A field has the property's name as its id, {@code website}, or the name with that of what
 * it belongs to, {@code periodEnd}; one of a list stands in a repetition that has the list's name, {@code partners}.
 *
 * @param names the ids that the field may have
 * @param rows the lists and the indexes, the outer first, where the property belongs to an element of one
 */
record FieldName(List<String> names, List<String> rows) {

    private static final Pattern SEPARATOR = Pattern.compile(":");
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]");

    static FieldName of(String id) {
        return new FieldName(List.of(id), List.of());
    }

    /** Of a property as people write it, {@code blocks[1].html}. */
    static FieldName ofProperty(String property) {
        var parts = property.split("\\.");
        var rows = Stream.of(parts)
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + ":" + row.group(2))
                .toList();
        return new FieldName(List.of(parts[parts.length - 1]), rows);
    }

    /** Of {@code text.blocks[1].html}: the field {@code html} in the second row of {@code blocks}. */
    static FieldName of(Path path) {
        var name = "";
        var owner = "";
        var rows = new ArrayList<String>();
        for (var node : path) {
            if (node.getIndex() != null) {
                rows.add(name + ":" + node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                owner = name;
                name = node.getName();
            }
        }
        return new FieldName(name.isEmpty() ? List.of() : List.of(name, joined(owner, name)), rows);
    }

    private static String joined(String owner, String name) {
        return owner + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** @param clientId the field's own id after those of what it stands in: {@code edit:blocks:1:text:html} */
    boolean isOf(String clientId) {
        var parts = SEPARATOR.split(clientId);
        return names.contains(parts[parts.length - 1])
                && rows.stream().allMatch(row -> (":" + clientId).contains(":" + row + ":"));
    }
}
