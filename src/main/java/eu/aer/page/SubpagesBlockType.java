package eu.aer.page;

import eu.aer.common.Characters;
import eu.aer.content.block.BlockType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Leads from a page's text to the pages below it, which follow by themselves. */
@ApplicationScoped
public class SubpagesBlockType implements BlockType<SubpagesBlock> {

    @Override
    public String key() {
        return "subpages";
    }

    @Override
    public Class<SubpagesBlock> type() {
        return SubpagesBlock.class;
    }

    @Override
    public SubpagesBlock create(UUID id) {
        return new SubpagesBlock(id, "");
    }

    @Override
    public SubpagesBlock clean(SubpagesBlock block) {
        return new SubpagesBlock(block.id(), Characters.plain(block.heading()));
    }

    @Override
    public String heading(SubpagesBlock block) {
        return block.heading();
    }

    @Override
    public String plainText(SubpagesBlock block) {
        return block.heading();
    }
}
