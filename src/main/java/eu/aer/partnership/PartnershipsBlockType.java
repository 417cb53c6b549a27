package eu.aer.partnership;

import eu.aer.common.Characters;
import eu.aer.content.block.BlockType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Chosen partnerships, or all, each with its heading, its text and its links. */
@ApplicationScoped
public class PartnershipsBlockType implements BlockType<PartnershipsBlock> {

    @Override
    public String key() {
        return "partnerships";
    }

    @Override
    public Class<PartnershipsBlock> type() {
        return PartnershipsBlock.class;
    }

    @Override
    public PartnershipsBlock create(UUID id) {
        return new PartnershipsBlock(id, "", List.of());
    }

    @Override
    public PartnershipsBlock clean(PartnershipsBlock block) {
        return new PartnershipsBlock(block.id(), Characters.plain(block.heading()), block.items());
    }

    /** The partnerships' own words are found where they stand. */
    @Override
    public String heading(PartnershipsBlock block) {
        return block.heading();
    }

    @Override
    public String plainText(PartnershipsBlock block) {
        return block.heading();
    }
}
