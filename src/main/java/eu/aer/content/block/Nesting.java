package eu.aer.content.block;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;

/** What may stand in what. */
final class Nesting {

    /** The sanitizer forgets what lies deeper than 256. */
    private static final int DEEPEST = 200;

    private static final Set<String> OUTSIDE_PARAGRAPHS =
            Set.of("p", "h2", "h3", "h4", "ul", "ol", "blockquote", "table");

    private Nesting() {}

    /** Of a text that is nested deeper than anybody writes only the words remain, a line a paragraph. */
    static String bounded(String html) {
        return depth(html) > DEEPEST
                ? RichText.plainText(html)
                        .lines()
                        .map(line -> "<p>" + Entities.escape(line) + "</p>")
                        .collect(Collectors.joining())
                : html;
    }

    private static int depth(String html) {
        var deepest = new int[1];
        Jsoup.parseBodyFragment(html).body().traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    /** A list directly within a list belongs to the entry before it. */
    static void intoEntryBefore(Element entry) {
        var before = entry.previousElementSibling();
        var begins = entry.childNodes().stream()
                .filter(node -> !node.outerHtml().isBlank())
                .findFirst();
        if (before != null && begins.filter(Nesting::isList).isPresent()) {
            before.appendChildren(new ArrayList<>(entry.childNodes()));
            entry.remove();
        }
    }

    private static boolean isList(Node node) {
        return node.nameIs("ul") || node.nameIs("ol");
    }

    /** Puts words that stand in no paragraph into one. */
    static void inParagraphs(Element body) {
        Element paragraph = null;
        for (var node : new ArrayList<>(body.childNodes())) {
            if (OUTSIDE_PARAGRAPHS.contains(node.nodeName())
                    || paragraph == null && node.outerHtml().isBlank()) {
                paragraph = null;
            } else {
                if (paragraph == null) {
                    paragraph = new Element("p");
                    node.before(paragraph);
                }
                paragraph.appendChild(node);
            }
        }
    }
}
