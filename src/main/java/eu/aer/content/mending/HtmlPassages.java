package eu.aer.content.mending;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The passages of stored rich text: the innermost blocks that hold words. */
class HtmlPassages {

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, td, th, caption, blockquote";
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Element body;

    HtmlPassages(String html) {
        body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
    }

    /** Those with just these words. */
    Stream<Element> find(String words) {
        return body.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .filter(block -> text(block).strip().equals(words));
    }

    /** As a browser has it in {@code textContent}. */
    private static String text(Element block) {
        var text = new StringBuilder();
        block.nodeStream(TextNode.class).forEach(part -> text.append(part.getWholeText()));
        return text.toString();
    }

    /** The whole text after a passage has got other words. What both have in common at either end keeps its form. */
    String mended(Element passage, String words) {
        var before = text(passage);
        var start = before.length() - before.stripLeading().length();
        var stripped = before.strip();
        var same = commonStart(stripped, words);
        var sameEnd = commonEnd(stripped.substring(same), words.substring(same));
        replace(
                passage,
                start + same,
                start + stripped.length() - sameEnd,
                words.substring(same, words.length() - sameEnd));
        return body.html();
    }

    private static int commonStart(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonEnd(String one, String other) {
        return commonStart(
                new StringBuilder(one).reverse().toString(),
                new StringBuilder(other).reverse().toString());
    }

    /** The new words stand where the first replaced one stood, or right behind what they follow. */
    private static void replace(Element passage, int from, int to, String words) {
        var fitting = text(passage).indexOf(NO_BREAK_SPACE) >= 0 ? words : words.replace(NO_BREAK_SPACE, ' ');
        var position = 0;
        var written = false;
        for (var part : passage.nodeStream(TextNode.class).toList()) {
            var text = part.getWholeText();
            var end = position + text.length();
            var first = Math.max(from, position) - position;
            var last = Math.min(to, end) - position;
            var here = !written && from <= end && (from < end || from == to);
            if (here || first < last) {
                part.text(text.substring(0, first) + (here ? fitting : "") + text.substring(Math.max(first, last)));
                written |= here;
            }
            position = end;
        }
        passage.select("strong, em, a, sub, sup, bdi").stream()
                .filter(part -> part.wholeText().isEmpty())
                .forEach(Element::remove);
    }
}
