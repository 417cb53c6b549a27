package eu.aer.content.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See <a href=\"item:42\">the members</a>, <a href=\"https://example.org/a?b=c&amp;d=e\">a site</a>.</p>",
                "<h2>A</h2><h3>B</h3><h4>C</h4><ul><li>x</li></ul><ol><li><strong>y</strong> <em>z</em></li></ol><blockquote><p>q</p></blockquote>",
                "<table><caption>C</caption><thead><tr><th scope=\"col\">H</th></tr></thead><tbody><tr><td>d</td></tr></tbody></table>",
                "<p>It’s “so” + 1 = 2 @ home</p>"
            })
    void leavesAloneWhatIsAllowed(String html) {
        assertEquals(html, RichText.clean(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt&#58;alert(1)\">x</a>",
                "<a href=\"data:text/html,alert(1)\">x</a>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>p{background:url(javascript:alert(1))}</style>",
                "<p style=\"position:fixed\">alert(1)</p>"
            })
    void dropsWhatCouldAct(String html) {
        var cleaned = RichText.clean(html).toLowerCase(java.util.Locale.ROOT);
        for (var danger :
                new String[] {"<script", "onclick", "onerror", "javascript", "data:", "<img", "<svg", "<iframe", "style"
                }) {
            assertFalse(cleaned.contains(danger), cleaned);
        }
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
    }
}
