package eu.aer.content.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.DomainException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    private static final String DRAFT = """
            {"text":{"title":"The titel","navigationTitle":"The titel","slug":"the-titel","summary":"","blocks":[
            {"id":"one","type":"text","html":"%s"},
            {"id":"two","type":"quote","text":"To err","source":"text"},
            {"id":"three","type":"questions","heading":"Asked","pairs":[{"question":"Whoo?","answer":"<p>Us.</p>"}],"words":["Onne"]}]}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Spelt wongly.</p> | Spelt wongly. | Spelt wrongly. | <p>Spelt wrongly.</p>",
                "<p>A <strong>blod</strong> word</p> | A blod word | A bold word | <p>A <strong>bold</strong> word</p>",
                "<p>A <a href='item:5'>lnik</a>.</p> | A lnik. | A link. | <p>A <a href='item:5'>link</a>.</p>",
                "<p>Before<strong>bold</strong></p> | Beforebold | Before bold | <p>Before <strong>bold</strong></p>",
                "<p>one <em>two</em> three</p> | one two three | one threefold | <p>one <em>threefold</em></p>",
                "<p>one <em>two</em> three</p> | one two three | one too three | <p>one <em>too</em> three</p>",
                "<ul><li>on</li><li>two</li></ul> | on | one | <ul><li>one</li><li>two</li></ul>",
                "<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table> | 2 | 3 | <table><tbody><tr><td>1</td><td>3</td></tr></tbody></table>",
                "<p>a &lt; b</p> | a < b | a <= b | <p>a &lt;= b</p>",
                "<p>tiny</p> | tiny | <b>tiny</b> | <p>&lt;b&gt;tiny&lt;/b&gt;</p>",
                "<p>Teh <a href='item:4'>report</a> is avialable.</p> | Teh report is avialable. | The report is available."
                        + " | <p>The <a href='item:4'>report</a> is available.</p>",
                "<p>Monday<br>programme</p> | Monday¶programme | Monday¶The programme | <p>Monday<br>The programme</p>",
                "<p>Monday<br>programme</p> | Monday¶programme | Mondays¶programme | <p>Mondays<br>programme</p>",
                "<p>a <a href='item:4'>wrong</a> b</p> | a wrong b | a right b | <p>a <a href='item:4'>right</a> b</p>",
                "<p>a <a href='item:4'>gone</a> b</p> | a gone b | a b | <p>a b</p>",
                "<p>ab</p> | ab | aab | <p>aab</p>",
                "<p>aab</p> | aab | ab | <p>ab</p>"
            })
    void richTextKeepsItsForm(String html, String before, String after, String mended) {
        assertEquals(mended, mendedText(html, new Correction(line(before), line(after), 0, 1)));
    }

    /** The sign ¶ stands for a line break. */
    private static String line(String text) {
        return text.replace('¶', '\n');
    }

    private static String mendedText(String html, Correction... corrections) {
        var draft = "{\"text\":{\"blocks\":[{\"html\":\"%s\"}]}}".formatted(html.replace("'", "\\\""));
        var mended = new Passages(draft).mended(List.of(corrections));
        return mended.substring(mended.indexOf("html\":\"") + 7, mended.lastIndexOf("\"}"))
                .replace("\\\"", "'");
    }

    @Test
    void wordsOfEveryBlockAreFound() {
        var mended = mended(
                "<p>Text</p>",
                new Correction("The titel", "The title", 0, 1),
                new Correction("To err", "To error", 0, 1),
                new Correction("Whoo?", "Who?", 0, 1),
                new Correction("Onne", "One", 0, 1),
                new Correction("Us.", "All of us.", 0, 1));
        assertTrue(mended.contains("\"title\":\"The title\""), mended);
        assertTrue(mended.contains("\"navigationTitle\":\"The titel\",\"slug\":\"the-titel\""), mended);
        assertTrue(mended.contains("\"text\":\"To error\""), mended);
        assertTrue(mended.contains("\"question\":\"Who?\",\"answer\":\"<p>All of us.</p>\""), mended);
        assertTrue(mended.contains("[\"One\"]"), mended);
    }

    @Test
    void whatStandsTwiceOrNowhereOrIsNoWordIsRefused() {
        assertEquals("content.mend.notFound", refusal("<p>Same</p><p>Same</p>", "Same", "Other"));
        assertEquals("content.mend.notFound", refusal("<p>To err</p>", "To err", "Other"));
        assertEquals("content.mend.notFound", refusal("<p>Text</p>", "Elsewhere", "Other"));
        assertEquals("content.mend.notFound", refusal("<p>Text</p>", "one", "two"));
        assertEquals("content.mend.notFound", refusal("<p>Text</p>", "quote", "call"));
        assertEquals(
                "content.mend.notFound", refusal("<ul><li>Outer<ul><li>Inner</li></ul></li></ul>", "Outer", "Out"));
        assertEquals("content.mend.empty", refusal("<p>Text</p>", "Text", "  "));
    }

    @Test
    void oneThatFailsLeavesTheOthersUndone() {
        assertThrows(
                DomainException.class,
                () -> mended(
                        "<p>Text</p>", new Correction("Text", "Test", 0, 1), new Correction("Nowhere", "Here", 0, 1)));
    }

    @Test
    void linesAreNeitherJoinedNorParted() {
        for (var after : List.of("One two", "One\ntwo\nthree")) {
            var code = assertThrows(
                            DomainException.class,
                            () -> mendedText("<p>One<br>two</p>", new Correction("One\ntwo", after, 0, 1)))
                    .code();
            assertEquals("content.mend.lines", code);
        }
    }

    @Test
    void spacesThatBrowsersMakeUnbreakableAreOfTheUsualKindAndFrenchOnesStay() {
        assertEquals("<p>a b</p>", mendedText("<p>ab</p>", new Correction("ab", "a\u00a0b", 0, 1)));
        assertEquals("<p>Qui&nbsp;?</p>", mendedText("<p>Qui?</p>", new Correction("Qui?", "Qui\u00a0?", 0, 1)));
        assertEquals(
                "<p>5&nbsp;000 regions</p>",
                mendedText("<p>5\u00a0000 regoins</p>", new Correction("5 000 regoins", "5\u00a0000 regions", 0, 1)));
        assertEquals("<p>&nbsp;Words </p>", mendedText("<p>\u00a0Wrods </p>", new Correction("Wrods", "Words", 0, 1)));
    }

    @Test
    void ofPassagesThatAreAlikeTheOneThatWasMeantIsMended() {
        var list = "<ul><li>Yes</li><li>Yes</li><li>No</li></ul>";
        assertEquals(
                "<ul><li>Yes</li><li>Maybe</li><li>No</li></ul>",
                mendedText(list, new Correction("Yes", "Maybe", 1, 2)));
        assertThrows(DomainException.class, () -> mendedText(list, new Correction("Yes", "Maybe", 0, 1)));
        assertThrows(DomainException.class, () -> mendedText(list, new Correction("Yes", "Maybe", 2, 2)));
    }

    @Test
    void twoPassagesChangePlaces() {
        assertEquals(
                "<ul><li>B</li><li>A</li></ul>",
                mendedText(
                        "<ul><li>A</li><li>B</li></ul>",
                        new Correction("A", "B", 0, 1),
                        new Correction("B", "A", 0, 1)));
    }

    private static String mended(String html, Correction... corrections) {
        return new Passages(DRAFT.formatted(html)).mended(List.of(corrections));
    }

    private static String refusal(String html, String before, String after) {
        return assertThrows(DomainException.class, () -> mended(html, new Correction(before, after, 0, 1)))
                .code();
    }
}
