package eu.aer.content.block;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A line between two parts. */
@ApplicationScoped
public class SeparatorBlockType implements BlockType<SeparatorBlock> {

    @Override
    public String key() {
        return "separator";
    }

    @Override
    public Class<SeparatorBlock> type() {
        return SeparatorBlock.class;
    }

    @Override
    public SeparatorBlock create(UUID id) {
        return new SeparatorBlock(id);
    }

    @Override
    public String plainText(SeparatorBlock block) {
        return "";
    }
}
