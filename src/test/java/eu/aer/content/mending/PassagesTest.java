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
                "<p>ab</p> | ab | aab | <p>aab</p>",
                "<p>aab</p> | aab | ab | <p>ab</p>"
            })
    void richTextKeepsItsForm(String html, String before, String after, String mended) {
        var stored = new HtmlPassages(html.replace('\'', '"'));
        assertEquals(
                mended.replace('\'', '"'),
                stored.mended(stored.find(before).findFirst().orElseThrow(), after));
    }

    @Test
    void wordsOfEveryBlockAreFound() {
        var mended = mended(
                "<p>Text</p>",
                new Correction("The titel", "The title"),
                new Correction("To err", "To error"),
                new Correction("Whoo?", "Who?"),
                new Correction("Onne", "One"),
                new Correction("Us.", "All of us."));
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
                () -> mended("<p>Text</p>", new Correction("Text", "Test"), new Correction("Nowhere", "Here")));
    }

    @Test
    void aLineBreakFromTheClipboardPartsWords() {
        assertEquals("One two three", new Correction(" One ", "One \r\n two\nthree ").after());
        assertEquals("One\ntwo", new Correction("One\ntoo", "One\ntwo").after());
    }

    @Test
    void aSpaceThatTheBrowserHasMadeUnbreakableIsOneOfTheUsualKind() {
        var html = new HtmlPassages("<p>ab</p>");
        assertEquals("<p>a b</p>", html.mended(html.find("ab").findFirst().orElseThrow(), "a\u00a0b"));
    }

    private static String mended(String html, Correction... corrections) {
        return new Passages(DRAFT.formatted(html)).mended(List.of(corrections));
    }

    private static String refusal(String html, String before, String after) {
        return assertThrows(DomainException.class, () -> mended(html, new Correction(before, after)))
                .code();
    }
}
