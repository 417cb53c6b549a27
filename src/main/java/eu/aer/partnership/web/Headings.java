package eu.aer.partnership.web;

import org.jsoup.Jsoup;

/** Fits the headings of a text to the place where it stands, since one text stands below a page's title and below a heading. */
final class Headings {

    private static final int LOWEST = 6;

    private Headings() {}

    /** The text with its highest heading at this level and the others as far below it as they were. */
    static String from(int level, String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        var headings = body.select("h1, h2, h3, h4, h5, h6");
        var highest = headings.stream()
                .mapToInt(heading -> levelOf(heading.tagName()))
                .min()
                .orElse(level);
        headings.forEach(heading ->
                heading.tagName("h" + Math.min(levelOf(heading.tagName()) + level - highest, LOWEST)));
        return body.html();
    }

    private static int levelOf(String tag) {
        return tag.charAt(1) - '0';
    }
}
