package eu.aer.content.block;

import eu.aer.common.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A film at a provider: framed only after a click that names the provider. */
@ApplicationScoped
public class EmbedBlockType implements BlockType<EmbedBlock> {

    @Override
    public String key() {
        return "embed";
    }

    @Override
    public Class<EmbedBlock> type() {
        return EmbedBlock.class;
    }

    @Override
    public EmbedBlock create(UUID id) {
        return new EmbedBlock(id, "", "");
    }

    @Override
    public EmbedBlock clean(EmbedBlock block) {
        return new EmbedBlock(
                block.id(), Video.address(Characters.plain(block.address())), Characters.plain(block.title()));
    }

    @Override
    public String plainText(EmbedBlock block) {
        return block.title();
    }
}
