package eu.aer.content.block;

import eu.aer.common.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** A call to action: a few words and a button. */
@ApplicationScoped
public class CallBlockType implements BlockType<CallBlock> {

    @Override
    public String key() {
        return "call";
    }

    @Override
    public Class<CallBlock> type() {
        return CallBlock.class;
    }

    @Override
    public CallBlock create(UUID id) {
        return new CallBlock(id, "", "", "", "");
    }

    @Override
    public CallBlock clean(CallBlock block) {
        return new CallBlock(
                block.id(),
                Characters.plain(block.heading()),
                Characters.plain(block.text()),
                Characters.plain(block.label()),
                Characters.plain(block.link()));
    }

    @Override
    public String heading(CallBlock block) {
        return block.heading();
    }

    @Override
    public Map<String, String> sentences(CallBlock block) {
        return Map.of("text", block.text());
    }

    @Override
    public Map<String, String> links(CallBlock block) {
        return Map.of("link", block.link());
    }

    @Override
    public Map<String, String> linkTexts(CallBlock block) {
        return Map.of("label", block.label());
    }

    @Override
    public String plainText(CallBlock block) {
        return String.join("\n", block.heading(), block.text(), block.label()).strip();
    }
}
