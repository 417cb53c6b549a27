package eu.aer.content.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Characters;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    private static final Set<String> ELEMENTS = Set.of(
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
            "bdi",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a");
    private static final Set<String> ATTRIBUTES = Set.of("href", "scope", "colspan", "rowspan", "lang", "dir");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See <a href=\"item:42\">the members</a>, <a href=\"https://example.org/a?b=c&amp;d=e\">a site</a>.</p>",
                "<h2>A</h2><h3>B</h3><h4>C</h4><ul><li>x</li></ul><ol><li><strong>y</strong> <em>z</em></li></ol><blockquote><p>q</p></blockquote>",
                "<table><caption>C</caption><thead><tr><th scope=\"col\">H</th></tr></thead><tbody><tr><td>d</td></tr></tbody></table>",
                "<p dir=\"rtl\" lang=\"ar\">مرحبا <bdi>AER</bdi> 😀</p>",
                "<ul><li>x<ul><li>y</li></ul></li></ul>",
                "<table><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><th scope=\"row\">b</th></tr></tbody></table>",
                "<p>Écrire : « oui&nbsp;» {{x}} ${y} #{z}</p>",
                "<p>It’s “so” + 1 = 2 @ home</p>"
            })
    void leavesAloneWhatIsAllowed(String html) {
        assertEquals(html, RichText.clean(html));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void whatIsStoredIsSafeWellFormedAndStaysAsItIs(String html) {
        var cleaned = assertTimeout(Duration.ofSeconds(20), () -> RichText.clean(html));
        var elements = Jsoup.parseBodyFragment(cleaned).body().select("body *");
        for (var element : elements) {
            assertTrue(ELEMENTS.contains(element.tagName()), element::outerHtml);
            for (var attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), element::outerHtml);
            }
            assertTrue(element.attr("href").matches("|(https?:|mailto:|tel:|item:\\d|/)[\\s\\S]*"), element::outerHtml);
        }
        assertTrue(Characters.isStorable(cleaned));
        assertEquals(cleaned, RichText.clean(cleaned));
    }

    private static Stream<String> nasty() {
        return Stream.of(
                "<script>alert(1)</script>x",
                "<scr<script>alert(1)</script>ipt>alert(2)</script>",
                "<p onclick=\"alert(1)\" style=\"position:fixed\" class=x id=y>x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt&#58;alert(1)\">x</a>",
                "<a href=\"java&#x09;script:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\" &#1; javascript:alert(1)\">x</a>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<a href='vbscript:msgbox(1)'>x</a>",
                "<a href=\"data:text/html,alert(1)\">x</a>",
                "<a href=\"DATA:text/html;base64,x\">x</a>",
                "<a href='item:javascript:alert(1)'>x</a>",
                "<a href='https://example.org/\" onmouseover=\"alert(1)'>x</a>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"data:image/png;base64,AAAA\">",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<iframe src=\"https://example.org\"></iframe><object data=x></object><embed src=x>",
                "<style>p{background:url(javascript:alert(1))}</style>",
                "<form action=x><input name=a value=b><button>c</button><textarea>d</textarea></form>",
                "<base href=//example.org><meta http-equiv=refresh content=0><link rel=stylesheet href=x>",
                "<p>&lt;script&gt;alert(2)&lt;/script&gt;</p>",
                "<p>x&#0;&#xD800;&#xFFFE;\u0001\ud83d</p>",
                "<p><ul><li>x<p>y</ul><table><tr>z",
                "<em>x</b>".repeat(1_000),
                "<table>".repeat(2_000) + "x",
                "<table><tr><td>".repeat(2_000) + "x",
                "<a href=\"".repeat(5_000),
                "<".repeat(100_000),
                "&#".repeat(50_000),
                "<!--".repeat(50_000),
                "<p>" + " ".repeat(1_000_000) + "</p>",
                "<p>" + "&nbsp;".repeat(100_000) + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "ul><li", "blockquote", "span", "table><tr><td"})
    void ofWhatIsNestedTooDeeplyTheWordsRemain(String element) {
        assertEquals(
                "<p>words &lt;kept&gt;</p>", RichText.clean(("<" + element + ">").repeat(10_000) + "words &lt;kept>"));
    }

    @Test
    void aMegabyteOfWordsIsCleanedWhole() {
        var words = "<p>" + "word ".repeat(209_714) + "end</p>";
        assertEquals(words, RichText.clean(words));
    }

    @Test
    void wordsThatOtherElementsPartStayApart() {
        assertEquals(
                "<p>Term</p><p>Meaning</p><p>Middle</p><p>Last</p>",
                RichText.clean("<dl><dt>Term</dt><dd>Meaning</dd></dl><center>Middle</center><section>Last</section>"));
    }

    @Test
    void aTableWithoutHeaderCellsGetsThem() {
        assertEquals(
                "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
                RichText.clean("<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>"));
    }

    @Test
    void aTableWithinATableBecomesParagraphs() {
        assertEquals(
                "<table><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td><p>b</p>c<p>d</p></td></tr></tbody></table>",
                RichText.clean("<table><tr><td>a</td></tr><tr><td><table><tr><td>b</td><td>c"
                        + "<table><tr><td>d</td></tr></table></td></tr></table></td></tr></table>"));
    }

    @Test
    void headingsAreOfThreeLevels() {
        assertEquals(
                "<h2>1</h2><h2>2</h2><h3>3</h3><h4>4</h4><h4>5</h4><h4>6</h4>",
                RichText.clean("<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>"));
    }

    @Test
    void aLinkThatCannotLeadAnywhereIsNone() {
        assertEquals("<p>[1] x y</p>", RichText.clean("<p><a href=\"#_ftn1\">[1]</a> <a>x</a> <a href=\"\">y</a></p>"));
        assertEquals(
                "<p><a href=\"https://www.example.org\">x</a></p>",
                RichText.clean("<p><a href=\"www.example.org\">x</a></p>"));
    }

    @Test
    void wordsThatStandAloneBecomeParagraphsAndEmptyOnesGo() {
        assertEquals(
                "<p>a <em>b</em></p><p>c</p><p>d</p>", RichText.clean("a <i>b</i><div>c</div>d<p><br></p><p> </p>"));
    }

    @Test
    void turnsTheSameUnderAnotherNameIntoWhatIsAllowed() {
        assertEquals(
                "<h2>A</h2><p><strong>b</strong> <em>i</em></p>",
                RichText.clean("<h1>A</h1><p><b>b</b> <i>i</i></p><p> &nbsp; </p>"));
    }

    @Test
    void normalisesToNfcAndDropsNul() {
        assertEquals("<p>é</p>", RichText.clean("<p>e\u0301\0</p>"));
    }

    @Test
    void turnsReferencesIntoAddresses() {
        var html = "<p><a href=\"item:1\">one</a> <a href=\"item:2\">two</a></p>";
        assertEquals(
                "<p><a href=\"/en/one\">one</a> <a>two</a></p>",
                RichText.resolve(html, id -> id == 1 ? "/en/one" : ""));
    }

    @Test
    void readsTheWordsAlone() {
        assertEquals("A\nb c", RichText.plainText("<h2>A</h2>\n<p>b <em>c</em></p>"));
        assertEquals(
                "a\nb\nc\nd\ne\nf",
                RichText.plainText(
                        "<p>a<br>b</p><ul><li>c</li></ul><table><tr><th>d</th><td>e</td></tr></table><p>f</p>"));
    }
}
