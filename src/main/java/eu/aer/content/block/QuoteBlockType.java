package eu.aer.content.block;

import eu.aer.common.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A quotation with its source. */
@ApplicationScoped
public class QuoteBlockType implements BlockType<QuoteBlock> {

    @Override
    public String key() {
        return "quote";
    }

    @Override
    public Class<QuoteBlock> type() {
        return QuoteBlock.class;
    }

    @Override
    public QuoteBlock create(UUID id) {
        return new QuoteBlock(id, "", "");
    }

    @Override
    public QuoteBlock clean(QuoteBlock block) {
        return new QuoteBlock(block.id(), Characters.plain(block.text()), Characters.plain(block.source()));
    }

    @Override
    public String plainText(QuoteBlock block) {
        return (block.text() + "\n" + block.source()).strip();
    }
}
