package eu.aer.content.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Rich text as lines: a heading, a paragraph, an entry of a list, a row of a table. A link is followed by where it leads, so that a
 * changed address is a changed word.
 */
public final class RichLines {

    private static final Set<String> OWNERS =
            Set.of("h2", "h3", "h4", "p", "li", "blockquote", "caption", "tr", "div", "pre");
    private static final Map<String, String> STYLES = Map.of(
            "h2", "h2", "h3", "h3", "h4", "h4", "blockquote", "quote", "caption", "caption", "p", "p", "div", "p");

    private final UnaryOperator<String> address;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Element owner;

    private RichLines(UnaryOperator<String> address) {
        this.address = address;
    }

    /** @param address how the target of a link is read: a reference as the address that it stands for */
    public static List<Line> of(String html, UnaryOperator<String> address) {
        var reading = new RichLines(address);
        var body = Jsoup.parse(html).body();
        reading.read(body, body);
        reading.end();
        return reading.lines;
    }

    private void read(Node node, Element line) {
        if (node instanceof TextNode text) {
            write(line, text.getWholeText());
        } else if (node instanceof Element element) {
            readElement(element, line);
        }
    }

    private void readElement(Element element, Element line) {
        var inRow = line.normalName().equals("tr");
        var own = !inRow && OWNERS.contains(element.normalName()) ? element : line;
        if (inRow && element.elementSiblingIndex() > 0 && element.parent() == line) {
            write(line, " | ");
        }
        if (element.normalName().equals("br")) {
            write(line, " ");
        }
        element.childNodes().forEach(child -> read(child, own));
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            write(line, " (→ " + address.apply(element.attr("href")) + ")");
        }
    }

    private void write(Element line, String text) {
        if (line != owner) {
            if (text.isBlank()) {
                return;
            }
            end();
            owner = line;
        }
        words.append(text);
    }

    private void end() {
        var text = words.toString().replaceAll("[\\s\u00a0]+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(new Line(style(owner), text));
        }
        words.setLength(0);
    }

    private static String style(Element line) {
        if (line.normalName().equals("tr")) {
            return line.select("> td").isEmpty() ? "head" : "row";
        }
        var entry = line.closest("li");
        if (entry != null) {
            return entry.parent() != null && entry.parent().normalName().equals("ol") ? "ol" : "ul";
        }
        return line.closest("blockquote") != null ? "quote" : STYLES.getOrDefault(line.normalName(), "p");
    }
}
