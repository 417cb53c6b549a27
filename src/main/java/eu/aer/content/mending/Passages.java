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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The passages of a draft that readers see: its title, and all texts of its blocks. */
class Passages {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the blocks of this room consist of beside words that stand on the page; a reference or a key of others is no passage. */
    private static final Set<String> NO_WORDS = Set.of("id", "type", "alternative", "address", "link", "email");

    private final JsonNode draft;
    private final List<Passage> all;

    /** @param draft as JSON */
    Passages(String draft) {
        this.draft = read(draft);
        var text = this.draft.path("text");
        this.all =
                Stream.concat(value(text, "title"), within(text.path("blocks"))).toList();
    }

    /** The draft with all corrections, as JSON. Each is found before any is made: one may write what another one looks for. */
    String mended(List<Correction> corrections) {
        var found = corrections.stream().map(this::find).toList();
        IntStream.range(0, found.size())
                .forEach(index ->
                        found.get(index).mend().accept(corrections.get(index).after()));
        return draft.toString();
    }

    private Passage find(Correction correction) {
        if (correction.after().isEmpty()) {
            throw new DomainException("content.mend.empty", Words.shortened(correction.before()));
        }
        var alike = all.stream()
                .filter(passage -> passage.isLike(correction.before()))
                .toList();
        if (alike.size() != correction.alike() || correction.place() < 0 || correction.place() >= alike.size()) {
            throw new DomainException("content.mend.notFound", Words.shortened(correction.before()));
        }
        return alike.get(correction.place());
    }

    private static Stream<Passage> within(JsonNode tree) {
        return tree.isArray()
                ? IntStream.range(0, tree.size()).boxed().flatMap(index -> element((ArrayNode) tree, index))
                : tree.propertyStream()
                        .map(property -> property.getKey())
                        .filter(name -> !NO_WORDS.contains(name))
                        .flatMap(name -> value(tree, name));
    }

    private static Stream<Passage> element(ArrayNode list, int index) {
        return list.get(index).isTextual()
                ? passages(list.get(index).asText(), mended -> list.set(index, TextNode.valueOf(mended)))
                : within(list.get(index));
    }

    private static Stream<Passage> value(JsonNode owner, String name) {
        var value = owner.path(name);
        return value.isTextual()
                ? passages(value.asText(), mended -> ((ObjectNode) owner).put(name, mended))
                : within(value);
    }

    /** Cleaned rich text always begins with an element. */
    private static Stream<Passage> passages(String stored, Consumer<String> write) {
        return stored.startsWith("<") && stored.endsWith(">")
                ? new HtmlPassages(stored, write).all()
                : Stream.of(new Passage(stored, words -> write.accept(mended(stored, words))));
    }

    private static String mended(String stored, String words) {
        var text = new StringBuilder(stored);
        Words.between(stored, words).forEach(change -> text.replace(change.from(), change.to(), change.words()));
        return text.toString();
    }

    private static JsonNode read(String draft) {
        try {
            return JSON.readTree(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft that was just written cannot be read", e);
        }
    }
}
