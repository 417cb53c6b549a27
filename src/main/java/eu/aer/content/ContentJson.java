package eu.aer.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockType;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.block.UnknownBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Drafts and blocks as JSON and back. Blocks carry their type's key; one of an unknown type comes back as it went in. */
@ApplicationScoped
public class ContentJson {

    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    // without the block module, so that its serializers can use it without meeting themselves
    private final ObjectMapper plain = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // an older revision may hold a component that has gone since
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private ObjectMapper json;
    private BlockTypes types;

    protected ContentJson() {}

    @Inject
    public ContentJson(BlockTypes types) {
        this.types = types;
        this.json = plain.copy()
                .registerModule(new SimpleModule()
                        .addSerializer(Block.class, new BlockSerializer())
                        .addDeserializer(Block.class, new BlockDeserializer()));
    }

    public String writeBlocks(List<Block> blocks) {
        return write(json.writerFor(BLOCKS), blocks);
    }

    public List<Block> readBlocks(String text) {
        return read(() -> json.readValue(text, BLOCKS));
    }

    public String writeDraft(Draft draft) {
        return write(json.writerFor(Draft.class), draft);
    }

    public Draft readDraft(String text, Class<? extends Facts> factsType) {
        return read(() -> {
            var tree = json.readTree(text);
            var facts = tree.hasNonNull("facts") ? json.treeToValue(tree.get("facts"), factsType) : null;
            return new Draft(json.treeToValue(tree.get("text"), DraftText.class), facts);
        });
    }

    /** A block of this type from its components, as a form holds them. */
    public <B extends Block> B block(BlockType<B> type, Map<String, ?> components) {
        return plain.convertValue(components, type.type());
    }

    /** The block's components by name, as a form edits them. */
    public Map<String, Object> components(Block block) {
        return plain.convertValue(block, new TypeReference<>() {});
    }

    /** Facts for a person to compare, one component a line. */
    public String describe(Facts facts) {
        return plain.<ObjectNode>valueToTree(facts).properties().stream()
                .map(component -> component.getKey() + ": "
                        + (component.getValue().isValueNode()
                                ? component.getValue().asText()
                                : component.getValue()))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static String write(com.fasterxml.jackson.databind.ObjectWriter writer, Object value) {
        return read(() -> writer.writeValueAsString(value));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored content cannot be read or written", e);
        }
    }

    private interface Reading<T> {
        T read() throws JsonProcessingException;
    }

    private final class BlockSerializer extends StdSerializer<Block> {

        BlockSerializer() {
            super(Block.class);
        }

        @Override
        public void serialize(Block block, JsonGenerator out, SerializerProvider provider) throws IOException {
            var tree = block instanceof UnknownBlock unknown ? unknown.tree() : plain.<ObjectNode>valueToTree(block);
            out.writeTree(tree.put("type", types.key(block)));
        }
    }

    private final class BlockDeserializer extends StdDeserializer<Block> {

        BlockDeserializer() {
            super(Block.class);
        }

        @Override
        public Block deserialize(JsonParser in, DeserializationContext context) throws IOException {
            var tree = in.<ObjectNode>readValueAsTree();
            var type = types.find(tree.path("type").asText());
            return type.isPresent() ? plain.treeToValue(tree, type.get().type()) : new UnknownBlock(tree);
        }
    }
}
