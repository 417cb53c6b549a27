package eu.aer.site.web.editor;

import eu.aer.common.Characters;
import eu.aer.common.Slug;
import eu.aer.content.ContentJson;
import eu.aer.content.DraftText;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockType;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.block.UnknownBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Builds the form from a draft's text and the draft's text from the form. */
@ApplicationScoped
public class TextForms {

    @Inject
    ContentJson json;

    @Inject
    BlockTypes types;

    TextForm form(DraftText text) {
        var form = new TextForm();
        form.setTitle(text.title());
        form.setNavigationTitle(text.navigationTitle());
        form.setSlug(text.slug());
        form.setSummary(text.summary());
        text.blocks().forEach(block -> form.getBlocks().add(form(block)));
        return form;
    }

    private BlockForm form(Block block) {
        return block instanceof UnknownBlock unknown
                ? new BlockForm(unknown.id(), unknown.tree())
                : new BlockForm(block.id(), types.key(block), json.components(block));
    }

    BlockForm empty(String type) {
        return form(types.find(type).orElseThrow().create(UUID.randomUUID()));
    }

    /** An empty row of a list of this type's blocks. */
    @SuppressWarnings("unchecked") // Jackson makes every list of records one of maps
    Map<String, Object> emptyRow(String type, String list) {
        return ((List<Map<String, Object>>) empty(type).getValues().get(list)).get(0);
    }

    DraftText text(TextForm form) {
        return new DraftText(
                Characters.plain(form.getTitle()),
                Characters.plain(form.getNavigationTitle()),
                form.getSlug().strip().toLowerCase(Locale.ROOT),
                Characters.plain(form.getSummary()),
                form.getBlocks().stream().map(this::block).toList());
    }

    private Block block(BlockForm form) {
        return form.isKnown()
                ? known(types.find(form.getType()).orElseThrow(), form)
                : new UnknownBlock(form.unknown());
    }

    private <B extends Block> B known(BlockType<B> type, BlockForm form) {
        var values = new HashMap<>(form.getValues());
        values.replaceAll((name, value) -> value instanceof String text ? unixLines(text) : value);
        return type.clean(json.block(type, values));
    }

    /** Browsers send line ends of their own; a text that nobody has touched must not differ by them. */
    private static String unixLines(String text) {
        return text.replace("\r\n", "\n");
    }

    static String proposedSlug(String title) {
        return Slug.of(title);
    }
}
