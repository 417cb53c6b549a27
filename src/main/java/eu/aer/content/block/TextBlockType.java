package eu.aer.content.block;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Rich text: what most pages are made of. */
@ApplicationScoped
public class TextBlockType implements BlockType<TextBlock> {

    @Override
    public String key() {
        return "text";
    }

    @Override
    public Class<TextBlock> type() {
        return TextBlock.class;
    }

    @Override
    public TextBlock create(UUID id) {
        return new TextBlock(id, "");
    }

    @Override
    public TextBlock clean(TextBlock block) {
        return new TextBlock(block.id(), RichText.clean(block.html()));
    }

    @Override
    public Map<String, String> richTexts(TextBlock block) {
        return Map.of("html", block.html());
    }

    @Override
    public String plainText(TextBlock block) {
        return RichText.plainText(block.html());
    }
}
