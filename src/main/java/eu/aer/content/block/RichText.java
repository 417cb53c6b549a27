package eu.aer.content.block;

import eu.aer.common.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that editors may write: headings 2 to 4, paragraphs, lists, quotations, tables with header cells, emphasis and links.
 * Whatever else comes in, from a form or an import, is dropped before it is stored; what is stored is safe to print.
 */
public final class RichText {

    private static final Pattern REFERENCE = Pattern.compile(" href=\"item:(\\d{1,18})\"");

    private static final Pattern NOWHERE = Pattern.compile("|#.*|item:(?!\\d{1,18}$).*");

    private static final PolicyFactory ALLOWED = policy("h2", "h3", "h4");

    /** For texts that stand below a heading that is not theirs: what would be one is a paragraph. */
    private static final PolicyFactory WITHOUT_HEADINGS = policy("p", "p", "p");

    private RichText() {}

    private static PolicyFactory policy(String upper, String middle, String lower) {
        return new HtmlPolicyBuilder()
                .allowElements(
                        "p",
                        "br",
                        "ul",
                        "ol",
                        "li",
                        "strong",
                        "em",
                        "blockquote",
                        "sub",
                        "sup",
                        "bdi",
                        "table",
                        "caption",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "a")
                .allowElements((name, attributes) -> upper, "h1", "h2")
                .allowElements((name, attributes) -> middle, "h3")
                .allowElements((name, attributes) -> lower, "h4", "h5", "h6")
                // what editors and word processors write for the same
                .allowElements((name, attributes) -> name.equals("b") ? "strong" : "em", "b", "i")
                .allowElements(
                        (name, attributes) -> "p",
                        "div",
                        "center",
                        "dt",
                        "dd",
                        "pre",
                        "address",
                        "section",
                        "article",
                        "figcaption",
                        "summary")
                .allowUrlProtocols("http", "https", "mailto", "tel", "item")
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("scope")
                .matching(Pattern.compile("row|col|rowgroup|colgroup"))
                .onElements("th")
                .allowAttributes("colspan", "rowspan")
                .matching(Pattern.compile("\\d{1,2}"))
                .onElements("th", "td")
                .allowAttributes("lang")
                .matching(Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*"))
                .globally()
                .allowAttributes("dir")
                .matching(Pattern.compile("ltr|rtl|auto"))
                .globally()
                .disallowTextIn("script", "style", "title", "template", "noscript", "xml")
                .toFactory();
    }

    /** Only what is allowed, in Unicode NFC, as well-formed HTML. */
    public static String clean(String html) {
        return clean(html, ALLOWED);
    }

    public static String cleanWithoutHeadings(String html) {
        return clean(html, WITHOUT_HEADINGS);
    }

    private static String clean(String html, PolicyFactory policy) {
        var text = Characters.plain(html);
        var body =
                Jsoup.parseBodyFragment(policy.sanitize(Nesting.bounded(text))).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        // the sanitizer parts {{ by comments to protect templates; nothing here interprets them
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
        body.select("a").forEach(RichText::unlinkWithoutTarget);
        var tables = new ArrayList<>(body.select("table"));
        // the inner ones first
        Collections.reverse(tables);
        tables.forEach(Tables::tidy);
        body.select("li").forEach(Nesting::intoEntryBefore);
        body.select("p, h2, h3, h4, li").stream().filter(RichText::isEmpty).forEach(Element::remove);
        Nesting.inParagraphs(body);
        // a reference to half of a surrogate pair has become one only now
        return Characters.storable(body.html()).strip();
    }

    /** A link to a place within a text leads nowhere, because places have no names here. */
    private static void unlinkWithoutTarget(Element link) {
        var target = link.attr("href").strip();
        if (NOWHERE.matcher(target).matches() || isEmpty(link)) {
            link.unwrap();
        } else if (target.startsWith("www.")) {
            link.attr("href", "https://" + target);
        }
    }

    private static boolean isEmpty(Element element) {
        return element.wholeText().replace('\u00a0', ' ').isBlank()
                && element.select("table, li").isEmpty();
    }

    /** The words, block elements on lines of their own. */
    public static String plainText(String html) {
        var body = Jsoup.parse(html).body();
        body.select("br, p, h1, h2, h3, h4, h5, h6, li, blockquote, caption, tr, td, th, div")
                .forEach(part -> part.before("\n").after("\n"));
        return body.wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Turns references into addresses.
     *
     * @param address the address of an item; empty when it has none now: the link then leads nowhere and is no link
     */
    public static String resolve(String html, LongFunction<String> address) {
        return REFERENCE.matcher(html).replaceAll(match -> {
            var location = address.apply(Long.parseLong(match.group(1)));
            return location.isEmpty() ? "" : Matcher.quoteReplacement(" href=\"" + location + "\"");
        });
    }
}
