package eu.aer.partnership.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void theHighestHeadingTakesTheLevelAndTheOthersFollow() {
        assertEquals("<p>a</p><h2>b</h2><h3>c</h3>", Headings.from(2, "<p>a</p><h3>b</h3><h4>c</h4>"));
        assertEquals("<h3>b</h3><h4>c</h4>", Headings.from(3, "<h2>b</h2><h3>c</h3>"));
    }

    @Test
    void aTextThatFitsStaysAsItIs() {
        var html = "<h3>b</h3>\n<p>a <a href=\"item:12\">link</a> &amp; more</p>";
        assertEquals(html, Headings.from(3, html));
    }
}
