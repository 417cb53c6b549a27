package eu.aer.content.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RichLinesTest {

    @Test
    void eachLineKnowsWhatItIs() {
        assertEquals(
                List.of(
                        new Line("h2", "Members"),
                        new Line("p", "Join us (→ /en/join) today"),
                        new Line("ul", "Regions"),
                        new Line("ol", "First"),
                        new Line("quote", "Said"),
                        new Line("head", "Year | Place"),
                        new Line("row", "1985 | Louvain")),
                read(
                        "<h2>Members</h2><p><a href=\"item:7\">Join <em>us</em></a>\n today</p><ul><li><p>Regions</p></li></ul>"
                                + "<ol><li>First</li></ol><blockquote><p>Said</p></blockquote><table><tr><th>Year</th><th>Place</th></tr>"
                                + "<tr><th>1985</th><td>Louvain</td></tr></table>"));
    }

    @Test
    void emphasisIsNoDifference() {
        assertEquals(read("<p>Well <strong>done</strong>.</p>"), read("<p>Well done.</p>"));
    }

    @Test
    void aParagraphThatBecomesAHeadingIsTheSameLineRestyled() {
        var changes = LineDiff.between(
                read("<p>Our history</p><p>It began.</p>"), read("<h2>Our history</h2><p>It began.</p>"));
        assertEquals(2, changes.size());
        assertEquals(true, changes.get(0).isRestyled());
        assertEquals(LineChange.Kind.SAME, changes.get(1).kind());
    }

    @Test
    void aNewParagraphDoesNotDisturbItsNeighbours() {
        var changes = LineDiff.between(
                read("<p>One two three</p><p>Four five six</p>"),
                read("<p>One two three</p><p>Something new here</p><p>Four five seven</p>"));
        assertEquals(
                List.of(LineChange.Kind.SAME, LineChange.Kind.ADDED, LineChange.Kind.CHANGED),
                changes.stream().map(LineChange::kind).toList());
    }

    @Test
    void whatIsTheSameIsCountedAndNotShown() {
        var before = read("<p>a</p><p>b</p><p>c</p><p>d</p><p>end</p>");
        var changes = LineDiff.shortened(LineDiff.between(before, read("<p>a</p><p>b</p><p>c</p><p>d</p><p>END</p>")));
        assertEquals(3, changes.get(0).skipped());
        assertEquals(3, changes.size());
    }

    private static List<Line> read(String html) {
        return RichLines.of(html, target -> target.equals("item:7") ? "/en/join" : target);
    }
}
