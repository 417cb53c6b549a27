package eu.aer.content.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** A block whose type nobody here knows (its feature was taken out): kept as it stood, shown to nobody. */
public record UnknownBlock(ObjectNode tree) implements Block {

    @Override
    public UUID id() {
        return UUID.fromString(tree.path("id").asText());
    }
}
