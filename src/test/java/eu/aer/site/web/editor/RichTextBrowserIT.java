package eu.aer.site.web.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.aer.content.block.RichText;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.RunningSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Writing, pasting, tables and links. */
class RichTextBrowserIT {

    private static final String PASTE = """
            ([format, text]) => {
              const page = document.querySelector('.rich-page');
              page.innerHTML = '<p><br></p>';
              page.focus();
              getSelection().selectAllChildren(page);
              const clipboardData = new DataTransfer();
              clipboardData.setData(format, text);
              page.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }""";

    private final EditorPage editor = new EditorPage();
    private final Page page = editor.page();

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void whatWordProcessorsPasteBecomesWhatWasMeant() throws IOException {
        editor.begin("Rich text");
        for (var program : new String[] {"word", "libreoffice", "google-docs", "web", "mixed"}) {
            paste("text/html", file(program + ".html"));
            var expected = file(program + ".expected.html").replace("\n", "");
            assertEquals(expected, stored(), program);
            assertEquals(expected, RichText.clean(stored()), () -> program + " is what the server keeps");
        }
        paste("text/plain", "One <b>\r\nline\r\n\r\nAnother & more");
        assertEquals("<p>One &lt;b&gt;<br>line</p><p>Another &amp; more</p>", stored());
        paste("text/html", "<img src='data:image/png;base64,AAAA'>");
        assertThat(editor.words(0)).isEmpty();
    }

    private static String file(String name) throws IOException {
        try (var in = RichTextBrowserIT.class.getResourceAsStream("/paste/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void paste(String format, String text) {
        page.evaluate(PASTE, new Object[] {format, text});
    }

    private String stored() {
        return page.locator("rich-text textarea").first().inputValue();
    }

    @Test
    void tablesAreMadeAndChangedByKeyboard() {
        editor.begin("Rich text");
        editor.words(0).click();
        page.keyboard().type("Before");
        page.keyboard().press("Alt+F10");
        assertThat(button("¶|Paragraph")).isFocused();
        for (var steps = 0; steps < 12; steps++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(button("Insert a table")).isFocused();
        page.keyboard().press("Enter");
        for (var header : new String[] {"Year", "Members", "Offices"}) {
            page.keyboard().type(header);
            page.keyboard().press("ArrowRight");
        }
        assertThat(editor.words(0).locator("table th[scope='col']")).hasCount(3);
        RunningSite.assertAccessible(page);

        press("Add a row below");
        page.keyboard().type("2024");
        press("Remove this column");
        assertThat(editor.words(0).locator("table th")).hasCount(2);
        press("First column has the headers");
        assertThat(button("First column has the headers")).hasAttribute("aria-pressed", "true");
        press("Add a column after");
        press("First row has the headers");
        assertThat(editor.words(0).locator("table tr")).hasCount(4);
        assertThat(editor.words(0).locator("table thead")).hasCount(0);
        assertThat(editor.words(0).locator("table th[scope='row']")).hasCount(4);
        press("First column has the headers");
        assertThat(editor.words(0).locator("table thead th[scope='col']")).hasCount(3);
        press("Remove this row");
        assertThat(editor.words(0).locator("table tr")).hasCount(3);
        press("Undo");
        assertThat(editor.words(0).locator("table tr")).hasCount(4);
        editor.words(0).locator("th").first().click();
        press("Remove the table");
        assertThat(editor.words(0).locator("table")).hasCount(0);
        assertThat(editor.words(0)).containsText("Before");
    }

    private void press(String name) {
        button(name).click();
    }

    private Locator button(String name) {
        return editor.block(0)
                .getByRole(AriaRole.TOOLBAR)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    @Test
    void formatsFollowTheKeyboard() {
        editor.begin("Rich text");
        editor.words(0).click();
        page.keyboard().press("Control+b");
        page.keyboard().type("bold");
        page.keyboard().press("Control+b");
        page.keyboard().press("Control+i");
        page.keyboard().type("italic");
        assertThat(button("Italic")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("Control+i");
        page.keyboard().press("Enter");
        press("List with bullets");
        page.keyboard().type("one");
        page.keyboard().press("Enter");
        press("One level deeper");
        page.keyboard().type("two");
        assertEquals("<p><strong>bold</strong><em>italic</em></p><ul><li>one<ul><li>two</li></ul></li></ul>", stored());
    }

    @Test
    void linksAreChosenFollowedAndSeenWhenTheyLeadNowhere() {
        editor.begin("Rich text");
        editor.words(0).click();
        page.keyboard().press("Control+k");
        page.locator("#linkSearch").fill("history");
        var found = page.locator("#linkResults button")
                .filter(new Locator.FilterOptions().setHasText("The History of AER"));
        assertThat(found.locator("small")).hasText("/en/about/history · on the site");
        found.click();
        assertThat(editor.words(0).locator("a")).hasAttribute("href", Pattern.compile("item:\\d+"));
        assertThat(editor.words(0).locator("a")).hasAttribute("title", Pattern.compile("The History of AER.*"));

        editor.words(0).locator("a").click();
        page.keyboard().press("Control+k");
        assertThat(page.locator("#linkNow")).containsText("The History of AER");
        page.locator("#linkAddress").fill("javascript:alert(1)");
        page.keyboard().press("Enter");
        assertThat(page.locator("#linkWrong")).isVisible();
        page.locator("#linkAddress").fill(RunningSite.get().url("/en/members/join-aer"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#linkDialog")).isHidden();
        assertThat(editor.words(0).locator("a")).hasAttribute("title", Pattern.compile("Join AER!.*"));
        assertTrue(stored().matches("<p><a href=\"item:\\d+\">The History of AER</a></p>"), this::stored);

        paste("text/html", "<p>See <a href='item:999999999'>this</a></p>");
        assertThat(page.locator(".rich-broken").first()).containsText("“this” (does not exist any more)");
        assertThat(editor.words(0).locator("a.broken")).hasCount(1);
        RunningSite.assertAccessible(page);
    }

    @Test
    void whatCannotBeStoredIsRefusedInASentenceOrLeftOutAndTheRestStays() {
        editor.begin("With too much");
        var words = ("word ".repeat(100) + "\n\n").repeat(420);
        paste("text/plain", words);
        assertThat(page.locator(".rich-long").first()).isVisible();
        editor.act("save");
        assertThat(editor.block(0)).containsText("1. Text: This is too long for one part: at most 200,000 characters");
        assertThat(editor.words(0)).isFocused();
        assertTrue(stored().length() > 200_000);

        page.evaluate("document.querySelector('[id=\"edit:summary\"]').value = 'x'.repeat(11000000)");
        editor.act("save");
        assertThat(page.locator("#unreached")).containsText("more than the server takes in one go");
        assertEquals(11_000_000, editor.field("summary").inputValue().length());

        paste("text/html", "<p>أهلا 😀 <bdi>AER</bdi></p><script>alert(1)</script>");
        page.evaluate("document.querySelector('[id=\"edit:summary\"]').value = 'before\\u0000\\u0001after'");
        editor.publish();
        var shown = editor.read().text();
        assertTrue(shown.contains("أهلا 😀 <bdi>AER</bdi>"), shown);
        assertTrue(shown.contains("beforeafter"), shown);
        assertEquals(
                200,
                page.request()
                        .get(RunningSite.get().url("/admin/search?q=a%00b%ED%A0%80&language=en"))
                        .status());
    }
}
