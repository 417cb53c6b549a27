package eu.aer.content.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A block whose type nobody here knows (its feature was taken out): kept as it stood, shown to nobody. */
public record UnknownBlock(JsonNode tree) implements Block {

    private static final String ID = "id";

    /** Where it came with none, one that follows from what it holds and so stays the same. */
    @Override
    public UUID id() {
        var stored = tree.path(ID).asText();
        try {
            return UUID.fromString(stored);
        } catch (IllegalArgumentException none) {
            return UUID.nameUUIDFromBytes(tree.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The same under another id. */
    public UnknownBlock copy(UUID id) {
        return tree instanceof ObjectNode block
                ? new UnknownBlock(block.deepCopy().put(ID, id.toString()))
                : this;
    }
}
