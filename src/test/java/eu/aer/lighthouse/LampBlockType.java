package eu.aer.lighthouse;

import eu.aer.content.block.BlockType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class LampBlockType implements BlockType<LampBlock> {

    @Override
    public String key() {
        return "lamp";
    }

    @Override
    public Class<LampBlock> type() {
        return LampBlock.class;
    }

    @Override
    public LampBlock create(UUID id) {
        return new LampBlock(id, 0);
    }

    @Override
    public String plainText(LampBlock block) {
        return String.valueOf(block.miles());
    }
}
