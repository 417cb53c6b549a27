package eu.aer.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockReader;
import eu.aer.content.block.BlockType;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.block.UnknownBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Drafts and blocks as JSON and back. Blocks carry their type's key; one of an unknown type comes back as it went in. */
@ApplicationScoped
public class ContentJson {

    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    // without the block module, so that its serializers can use it without meeting themselves
    private final ObjectMapper plain = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // amounts stay as exact as they were written
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            // an older revision may hold a component that has gone since
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private ObjectMapper json;
    private BlockReader blocks;
    private BlockTypes types;

    protected ContentJson() {}

    @Inject
    public ContentJson(BlockTypes types) {
        this.types = types;
        this.json = plain.copy().registerModule(new SimpleModule().addSerializer(Block.class, new BlockSerializer()));
        this.blocks = new BlockReader(plain, types);
    }

    public String writeBlocks(List<Block> blocks) {
        return write(json.writerFor(BLOCKS), blocks);
    }

    /** What cannot be read is kept as a block that nobody knows, so that nothing of it is lost. */
    public List<Block> readBlocks(String text) {
        return blocks(tree(text));
    }

    private List<Block> blocks(JsonNode tree) {
        if (tree.isMissingNode() || tree.isNull()) {
            return List.of();
        }
        return tree.isArray() ? tree.valueStream().map(blocks::read).toList() : List.of(new UnknownBlock(tree));
    }

    /** JSON as it is stored; as one text where it is none. */
    private JsonNode tree(String text) {
        try {
            return plain.readTree(text);
        } catch (JsonProcessingException broken) {
            return TextNode.valueOf(text);
        }
    }

    public String writeDraft(Draft draft) {
        return write(json.writerFor(Draft.class), draft);
    }

    /** Texts by name as JSON. */
    public String write(Map<String, String> texts) {
        return write(plain.writer(), texts);
    }

    public Draft readDraft(String text, Class<? extends Facts> factsType) {
        var tree = tree(text);
        return new Draft(words(tree), facts(tree.path("facts"), factsType).orElse(null));
    }

    private DraftText words(JsonNode draft) {
        if (!draft.isObject()) {
            return new DraftText("", "", "", "", blocks(draft));
        }
        var text = draft.path("text");
        return new DraftText(
                word(text, "title"),
                word(text, "navigationTitle"),
                word(text, "slug"),
                word(text, "summary"),
                blocks(text.path("blocks")));
    }

    private static String word(JsonNode text, String name) {
        var word = text.path(name);
        return word.isTextual() ? word.asText() : "";
    }

    /** None where they cannot be read: the item still has those that were published. */
    private <F extends Facts> Optional<F> facts(JsonNode tree, Class<F> type) {
        try {
            return Optional.ofNullable(plain.treeToValue(tree, type));
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** A draft for another item: each block gets an id of its own, because an id names one block among all texts. */
    String copied(String draft) {
        return read(() -> {
            var tree = tree(draft);
            tree.path("text").path("blocks").findParents("id").stream()
                    .filter(part -> part.path("id").isTextual())
                    .forEach(part ->
                            ((ObjectNode) part).put("id", UUID.randomUUID().toString()));
            return plain.writeValueAsString(tree);
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

    /** The components of a block that nobody here knows. */
    public Map<String, Object> components(JsonNode tree) {
        return tree.isObject() ? plain.convertValue(tree, new TypeReference<>() {}) : Map.of("", tree.asText());
    }

    /** What facts consist of, by name: {@code acronym}, {@code period.start}; lists stay whole, and what is not known is left out. */
    public Map<String, JsonNode> components(Facts facts) {
        var components = new LinkedHashMap<String, JsonNode>();
        collect("", plain.valueToTree(facts), components);
        return components;
    }

    private static void collect(String prefix, JsonNode tree, Map<String, JsonNode> components) {
        tree.properties().forEach(component -> {
            var value = component.getValue();
            if (value.isObject()) {
                collect(prefix + component.getKey() + ".", value, components);
            } else if (!value.isNull()) {
                components.put(prefix + component.getKey(), value);
            }
        });
    }

    /** Facts from their components by name. */
    public <F extends Facts> F facts(Map<String, JsonNode> components, Class<F> type) {
        var tree = plain.createObjectNode();
        components.forEach((name, value) -> {
            var owner = tree;
            var parts = name.split("\\.");
            for (var part : Arrays.asList(parts).subList(0, parts.length - 1)) {
                owner = owner.withObjectProperty(part);
            }
            owner.set(parts[parts.length - 1], value);
        });
        return read(() -> plain.treeToValue(tree, type));
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
            out.writeTree(
                    block instanceof UnknownBlock unknown
                            ? unknown.tree()
                            : plain.<ObjectNode>valueToTree(block).put("type", types.key(block)));
        }
    }
}
