package eu.aer.content.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Reads blocks from JSON that may be older than their records, or broken: a component that is missing or of a wrong type is that of an
 * empty block, and what else can be read is kept.
 */
public final class BlockReader {

    private final ObjectMapper json;
    private final BlockTypes types;

    public BlockReader(ObjectMapper json, BlockTypes types) {
        this.json = json;
        this.types = types;
    }

    public Block read(JsonNode tree) {
        var unknown = new UnknownBlock(tree);
        return types.find(tree.path("type").asText())
                .<Block>map(type -> read(tree, type, unknown))
                .orElse(unknown);
    }

    private <B extends Block> B read(JsonNode tree, BlockType<B> type, UnknownBlock raw) {
        ObjectNode readable = json.valueToTree(type.create(raw.id()));
        for (var component : readable.deepCopy().properties()) {
            var stored = tree.path(component.getKey());
            if (!stored.isMissingNode()
                    && !stored.isNull()
                    && !component.getKey().equals("id")) {
                take(readable, component.getKey(), stored, type);
            }
        }
        return block(readable, type).orElseThrow();
    }

    /** Of a list whose entries cannot all be read those that can. */
    private void take(ObjectNode readable, String component, JsonNode stored, BlockType<?> type) {
        if (isReadable(readable, component, stored, type)) {
            readable.set(component, stored);
        } else if (stored.isArray()) {
            var entries = json.createArrayNode();
            for (var entry : stored) {
                if (isReadable(readable, component, json.createArrayNode().add(entry), type)) {
                    entries.add(entry);
                }
            }
            readable.set(component, entries);
        }
    }

    private boolean isReadable(ObjectNode others, String component, JsonNode value, BlockType<?> type) {
        return block(others.deepCopy().set(component, value), type).isPresent();
    }

    private <B extends Block> Optional<B> block(JsonNode tree, BlockType<B> type) {
        try {
            return Optional.of(json.treeToValue(tree, type.type()));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }
}
