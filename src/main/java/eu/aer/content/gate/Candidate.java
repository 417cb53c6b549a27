package eu.aer.content.gate;

import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.Steward;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A text on its way to the public, as rules look at it.
 *
 * @param sections its blocks in their order
 */
public record Candidate(Language language, Draft draft, Steward steward, List<Section> sections) {

    static Candidate of(Language language, Draft draft, Steward steward, BlockTypes types) {
        var sections = new ArrayList<Section>();
        var blocks = draft.text().blocks();
        for (var index = 0; index < blocks.size(); index++) {
            sections.add(section(blocks.get(index), "blocks[" + index + "]", types));
        }
        return new Candidate(language, draft, steward, sections);
    }

    private static <B extends Block> Section section(B block, String path, BlockTypes types) {
        return types.typeOf(block)
                .map(type -> new Section(
                        !type.heading(block).isBlank(),
                        type.richTexts(block).entrySet().stream()
                                .map(part -> new Part(
                                        path + "." + part.getKey(),
                                        Jsoup.parseBodyFragment(part.getValue()).body()))
                                .toList(),
                        type.links(block).entrySet().stream()
                                .map(link -> new Link(path + "." + link.getKey(), link.getValue(), ""))
                                .toList(),
                        words(type.linkTexts(block), path),
                        words(type.sentences(block), path)))
                .orElseGet(() -> new Section(false, List.of(), List.of(), List.of(), List.of()));
    }

    private static List<Words> words(Map<String, String> texts, String path) {
        return texts.entrySet().stream()
                .map(text -> new Words(path + "." + text.getKey(), text.getValue()))
                .toList();
    }

    /** Its sentences without markup. */
    public List<Words> sentences() {
        return sections.stream()
                .flatMap(section -> section.sentences().stream())
                .toList();
    }

    /** What its links beside rich text say. */
    public List<Words> linkTexts() {
        return sections.stream()
                .flatMap(section -> section.linkTexts().stream())
                .toList();
    }

    /** All that it leads to, in rich text and beside it. */
    public Stream<Link> links() {
        return Stream.concat(
                parts().stream().flatMap(Part::links), sections.stream().flatMap(section -> section.links().stream()));
    }

    /** All rich text, in the order in which it is read. */
    public List<Part> parts() {
        return sections.stream().flatMap(section -> section.parts().stream()).toList();
    }

    /**
     * One block.
     *
     * @param headed whether it brings a heading of its own, which stands right below that of the page
     * @param links where it leads beside rich text
     * @param linkTexts what it says there
     * @param sentences those without markup
     */
    public record Section(
            boolean headed, List<Part> parts, List<Link> links, List<Words> linkTexts, List<Words> sentences) {}

    /**
     * Words without markup.
     *
     * @param field the property that holds them, {@code blocks[2].label}
     */
    public record Words(String field, String text) {}

    /**
     * One mention of what it leads to.
     *
     * @param field the property that says so, {@code blocks[2].link}
     * @param address an address, or a reference, {@code item:42}
     * @param words of the link in rich text; empty beside it
     */
    public record Link(String field, String address, String words) {}

    /**
     * One piece of rich text.
     *
     * @param field the property that holds it, {@code blocks[2].html}
     */
    public record Part(String field, Element body) {

        private Stream<Link> links() {
            return body.select("a[href]").stream().map(link -> new Link(field, link.attr("href"), link.text()));
        }
    }
}
