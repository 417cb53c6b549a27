package eu.aer.content.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of blocks that the rooms of this installation offer. */
@ApplicationScoped
public class BlockTypes {

    private final Map<String, BlockType<?>> byKey = new LinkedHashMap<>();
    private final Map<Class<?>, BlockType<?>> byType = new LinkedHashMap<>();

    protected BlockTypes() {}

    @Inject
    public BlockTypes(@Any Instance<BlockType<?>> types) {
        this((Iterable<BlockType<?>>) types);
    }

    public BlockTypes(Iterable<BlockType<?>> types) {
        for (var type : types) {
            byKey.put(type.key(), type);
            byType.put(type.type(), type);
        }
    }

    public Collection<BlockType<?>> all() {
        return byKey.values();
    }

    public Optional<BlockType<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @SuppressWarnings("unchecked") // byType maps a block's class to the type of just that block
    public <B extends Block> Optional<BlockType<B>> typeOf(B block) {
        return Optional.ofNullable((BlockType<B>) byType.get(block.getClass()));
    }

    /** The block's key in JSON; of an unknown block the one it came with. */
    public String key(Block block) {
        return block instanceof UnknownBlock unknown
                ? unknown.tree().path("type").asText()
                : typeOf(block).orElseThrow().key();
    }

    public Block clean(Block block) {
        return typeOf(block).<Block>map(type -> type.clean(block)).orElse(block);
    }

    public String plainText(Collection<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> typeOf(block).map(type -> type.plainText(block)).stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
