package eu.aer.content.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The passages of stored rich text: the innermost blocks that hold words. */
class HtmlPassages {

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, td, th, caption, blockquote";

    private final Element body;
    private final Consumer<String> write;

    /** @param write takes the whole text after each change */
    HtmlPassages(String html, Consumer<String> write) {
        this.body = Jsoup.parseBodyFragment(html).body();
        this.write = write;
        body.ownerDocument().outputSettings().prettyPrint(false);
    }

    Stream<Passage> all() {
        return body.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .map(block -> new Passage(text(parts(block)), words -> mend(block, words)));
    }

    private void mend(Element passage, String words) {
        Words.between(text(parts(passage)), words).forEach(change -> replace(passage, change));
        passage.select("strong, em, a, sub, sup, bdi").stream()
                .filter(part -> part.wholeText().isEmpty())
                .forEach(Element::remove);
        write.accept(body.html());
    }

    /** The new words stand where the first replaced one stood, or right behind what they follow in their line. */
    private static void replace(Element passage, Words.Change change) {
        var written = false;
        for (var part : parts(passage)) {
            if (part.words() == null) {
                continue;
            }
            var first = Math.max(change.from(), part.start()) - part.start();
            var last = Math.min(change.to(), part.end()) - part.start();
            var here = !written && part.takes(change);
            if (here || first < last) {
                var text = part.words().getWholeText();
                part.words()
                        .text(text.substring(0, first)
                                + (here ? change.words() : "")
                                + text.substring(Math.max(first, last)));
                written |= here;
            }
        }
    }

    /** Line breaks count as one character, and white space in the source as the space that it is shown as. */
    private static String text(List<Part> parts) {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(
                part.words() == null ? "\n" : part.words().getWholeText().replaceAll("[\\n\\r\\t\\f]", " ")));
        return text.toString();
    }

    private static List<Part> parts(Element passage) {
        var parts = new ArrayList<Part>();
        passage.nodeStream().forEach(node -> {
            var start = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
            if (node instanceof TextNode words) {
                parts.add(new Part(words, start, start + words.getWholeText().length()));
            } else if (isLineBreak(node)) {
                parts.add(new Part(null, start, start + 1));
            }
        });
        return parts;
    }

    private static boolean isLineBreak(Node node) {
        return node instanceof Element element && element.nameIs("br");
    }

    /**
     * A stretch of a passage's text.
     *
     * @param words null: a line break
     */
    private record Part(TextNode words, int start, int end) {

        boolean takes(Words.Change change) {
            if (change.from() < change.to()) {
                return change.from() >= start && change.from() < end;
            }
            return change.from() == change.line()
                    ? start == change.from()
                    : start < change.from() && change.from() <= end;
        }
    }
}
