package eu.aer.content.mending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.aer.common.DomainException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The passages of a draft that readers see: its title, and all texts of its blocks. */
class Passages {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a block consists of beside words. */
    private static final Set<String> NO_WORDS = Set.of("id", "type");

    private final JsonNode draft;

    /** @param draft as JSON */
    Passages(String draft) {
        this.draft = read(draft);
    }

    /** The draft with all corrections, as JSON. */
    String mended(List<Correction> corrections) {
        corrections.forEach(this::mend);
        return draft.toString();
    }

    private void mend(Correction correction) {
        if (correction.after().isEmpty()) {
            throw new DomainException("content.mend.empty", shortened(correction.before()));
        }
        var places = places(correction.before()).limit(2).toList();
        if (places.size() != 1) {
            throw new DomainException("content.mend.notFound", shortened(correction.before()));
        }
        places.get(0).accept(correction.after());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private Stream<Consumer<String>> places(String words) {
        var text = draft.path("text");
        return Stream.concat(value(text, "title", words), within(text.path("blocks"), words));
    }

    private static Stream<Consumer<String>> within(JsonNode tree, String words) {
        if (tree.isArray()) {
            return Stream.iterate(0, index -> index < tree.size(), index -> index + 1)
                    .flatMap(index -> tree.get(index).isTextual()
                            ? places(
                                    tree.get(index).asText(),
                                    words,
                                    mended -> ((ArrayNode) tree).set(index, TextNode.valueOf(mended)))
                            : within(tree.get(index), words));
        }
        return tree
                .propertyStream()
                .map(property -> property.getKey())
                .filter(name -> !NO_WORDS.contains(name))
                .toList()
                .stream()
                .flatMap(name -> value(tree, name, words));
    }

    private static Stream<Consumer<String>> value(JsonNode owner, String name, String words) {
        var value = owner.path(name);
        return value.isTextual()
                ? places(value.asText(), words, mended -> ((ObjectNode) owner).put(name, mended))
                : within(value, words);
    }

    private static Stream<Consumer<String>> places(String stored, String words, Consumer<String> write) {
        if (stored.strip().equals(words)) {
            return Stream.of(write);
        }
        var html = new HtmlPassages(stored);
        return html.find(words).map(passage -> mended -> write.accept(html.mended(passage, mended)));
    }

    private static JsonNode read(String draft) {
        try {
            return JSON.readTree(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft that was just written cannot be read", e);
        }
    }
}
