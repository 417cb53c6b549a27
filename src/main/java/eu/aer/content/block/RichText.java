package eu.aer.content.block;

import java.text.Normalizer;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that editors may write: headings 2 to 4, paragraphs, lists, quotations, tables with header cells, emphasis and links.
 * Whatever else comes in, from a form or an import, is dropped before it is stored; what is stored is safe to print.
 */
public final class RichText {

    private static final Pattern REFERENCE = Pattern.compile(" href=\"item:(\\d+)\"");

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "h2",
                    "h3",
                    "h4",
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
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a")
            // what editors and word processors write for the same
            .allowElements((name, attributes) -> name.equals("b") ? "strong" : "em", "b", "i")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "p", "div")
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
            .toFactory();

    private RichText() {}

    /** Only what is allowed, in Unicode NFC, as well-formed HTML. */
    public static String clean(String html) {
        var safe = ALLOWED.sanitize(Normalizer.normalize(html.replace("\0", ""), Normalizer.Form.NFC));
        // the sanitizer writes these two as entities to protect templates; nothing here interprets them
        var readable = safe.replace("&#64;", "@")
                .replace("&#61;", "=")
                .replace("&#43;", "+")
                .replace("&#39;", "'")
                .replace("&#96;", "`");
        return readable.replaceAll("<p>(\\s|&nbsp;|\u00a0)*</p>", "").strip();
    }

    /** The words, block elements on lines of their own. */
    public static String plainText(String html) {
        return Jsoup.parse(html)
                .body()
                .wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(java.util.stream.Collectors.joining("\n"));
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
