package eu.aer.site.web.history;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.ContentJson;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.block.UnknownBlock;
import eu.aer.content.compare.Line;
import eu.aer.content.compare.RichLines;
import eu.aer.content.reference.MediaReferences;
import eu.aer.media.Assets;
import eu.aer.site.Routes;
import eu.aer.site.web.Labels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads blocks of whatever type: each component under its name, rich text as headings, paragraphs, lists and tables. */
@ApplicationScoped
public class BlockReader {

    /** As {@link eu.aer.content.block.RichText} leaves it: a block element at the beginning. */
    private static final Pattern RICH = Pattern.compile("(?s)\\s*<(p|h2|h3|h4|ul|ol|blockquote|table)[\\s>].*");

    private static final Pattern REFERENCE = Pattern.compile("item:(\\d{1,18})");

    private static final Set<String> UNSEEN = Set.of("id", "type");

    @Inject
    ContentJson json;

    @Inject
    BlockTypes types;

    @Inject
    Labels labels;

    @Inject
    Texts texts;

    @Inject
    Routes routes;

    @Inject
    Assets assets;

    List<Part> read(List<Block> blocks) {
        var parts = new ArrayList<Part>();
        var seen = new HashMap<String, Integer>();
        var files = files(blocks);
        for (var block : blocks) {
            var key = Part.blockKey(block.id());
            var twins = seen.merge(key, 1, Integer::sum) - 1;
            var type = types.key(block);
            var lines = new ArrayList<Line>();
            read("", components(block), type, files, lines);
            parts.add(new Part(key + "+".repeat(twins), labels.place(parts.size(), type), lines));
        }
        return parts;
    }

    /** The titles of the files that blocks show, by their references. */
    private Map<String, String> files(List<Block> blocks) {
        var language = Language.of(locale().getLanguage());
        return assets.find(MediaReferences.in(json.writeBlocks(blocks))).stream()
                .collect(Collectors.toMap(asset -> "media:" + asset.publicId(), asset -> asset.title(language)));
    }

    private Map<String, Object> components(Block block) {
        return block instanceof UnknownBlock unknown ? json.components(unknown.tree()) : json.components(block);
    }

    private void read(String label, Object value, String type, Map<String, String> files, List<Line> lines) {
        if (value instanceof Map<?, ?> group) {
            group.forEach((name, each) -> {
                if (!UNSEEN.contains(name)) {
                    read(labels.component(type, name.toString()), each, type, files, lines);
                }
            });
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> read(label, each, type, files, lines));
        } else if (value instanceof Boolean yes) {
            lines.add(new Line(label, texts.get(locale(), yes ? "admin.yes" : "admin.no")));
        } else if (value != null && RICH.matcher(value.toString()).matches()) {
            RichLines.of(value.toString(), this::address)
                    .forEach(line ->
                            lines.add(new Line(texts.get(locale(), "admin.line." + line.style()), line.text())));
        } else if (value != null) {
            DraftReader.lines(files.getOrDefault(value.toString(), value.toString()))
                    .forEach(line -> lines.add(new Line(label, line.text())));
        }
    }

    /** A reference as the address that it stands for, in the language of whoever reads. */
    private String address(String target) {
        var reference = REFERENCE.matcher(target);
        return reference.matches()
                ? routes.find(Long.parseLong(reference.group(1)), Language.of(locale().getLanguage()))
                        .map(Routes.Place::location)
                        .orElse(target)
                : target;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
