package eu.aer.content.block;

import java.util.Map;
import java.util.UUID;

/**
 * One kind of block, offered by a CDI bean of the room that owns it. Its four parts: the record, the public tag
 * {@code /WEB-INF/blocks/<key>.xhtml}, the editor fragment {@code /WEB-INF/blocks/<key>-edit.xhtml} and the plain text.
 */
public interface BlockType<B extends Block> {

    /** As stored in JSON, in file names and, as {@code <room>.block.<key>}, in the texts: {@code text}. */
    String key();

    Class<B> type();

    /** An empty block for the editor to fill. */
    B create(UUID id);

    /** The block as it may be stored: rich text through the allow-list, spaces trimmed. */
    default B clean(B block) {
        return block;
    }

    /** The heading that it brings, of the level right below the page's title; empty: none. */
    default String heading(B block) {
        return "";
    }

    /** The rich text in it, by the property that holds it: {@code html}, {@code questions[0].answer}. */
    default Map<String, String> richTexts(B block) {
        return Map.of();
    }

    /** Its own sentences without markup, by the property that holds them; not what it quotes, which may be in any language. */
    default Map<String, String> sentences(B block) {
        return Map.of();
    }

    /** Where its parts lead beside rich text, by the property that says it: an address or a reference, {@code item:42}. */
    default Map<String, String> links(B block) {
        return Map.of();
    }

    /** What its links beside rich text say, by the property that holds it; not those that are called as what they lead to is. */
    default Map<String, String> linkTexts(B block) {
        return Map.of();
    }

    /** The words alone, for search, mail and summaries. */
    String plainText(B block);
}
