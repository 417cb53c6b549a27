package eu.aer.site.web.mend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words mended on the public page. */
@Tag("browser")
class MendBrowserIT {

    private static final String TEXT =
            "<p>A <a href=\"https://example.org/\">lnik</a> and more.</p><p>Twice.</p><p>Twice.</p>";

    private final RunningSite site = RunningSite.get();
    private final String name = "Mend " + UUID.randomUUID().toString().substring(0, 8);
    private final String slug = name.toLowerCase().replace(' ', '-');
    private final String address = "/en/about/" + slug;
    private BrowserContext browser;
    private Page page;

    @BeforeEach
    void publish() {
        browser = BackOffice.administrator();
        page = browser.newPage();
        EditorPage.create(page, name, slug);
        page.locator(".rich-page")
                .first()
                .evaluate(
                        "(page, html) => { page.innerHTML = html; page.dispatchEvent(new Event('input', { bubbles: true })); }",
                        TEXT);
        page.locator("[id='edit:publish']").click();
        assertThat(page.locator("#messages")).containsText("Published");
        page.navigate(address);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aWordOfALinkAndTheHeadingAreMendedWhereTheyStand() {
        deed("begin").click();
        assertThat(page.locator("[role=status]").first()).containsText("Click on a word");
        RunningSite.assertAccessible(page);
        page.locator(".prose p a").dblclick();
        page.keyboard().type("link");
        var heading = page.locator("h1");
        heading.click();
        heading.press("End");
        page.keyboard().type("ed");
        heading.press("Enter");
        page.keyboard().press("Control+s");
        assertThat(bar()).containsText("Readers see it now");
        assertThat(deed("begin")).isFocused();
        RunningSite.assertAccessible(page);
        var html = read();
        assertTrue(html.contains("<a href=\"https://example.org/\">link</a> and more.</p>"), html);
        assertTrue(html.contains(">" + name + "ed</h1>"), html);
        assertFalse(html.contains("data-mend"), "a visitor gets nothing of it");

        // and once more, from what is live now
        deed("begin").click();
        page.locator(".prose p").first().fill("A link and less.");
        deed("publish").click();
        assertThat(bar()).containsText("Readers see it now");
        assertTrue(read().contains("</a> and less.</p>"));
    }

    @Test
    void ofTwoThatAreAlikeTheOneThatWasMeantIsMendedAndWhatIsTypedMeanwhileStays() {
        deed("begin").click();
        var second = page.locator(".prose p").nth(2);
        second.fill("Not twice.");
        page.route("**/admin/mend", route -> {
            second.fill("Not twice, and more.");
            route.resume();
        });
        deed("publish").click();
        assertThat(bar()).containsText("What you typed meanwhile is not published yet");
        assertTrue(read().contains("<p>Twice.</p><p>Not twice.</p>"), read());
        page.unroute("**/admin/mend");
        deed("publish").click();
        assertThat(deed("begin")).isVisible();
        assertTrue(read().contains("<p>Not twice, and more.</p>"), read());
    }

    @Test
    void whatIsRefusedStaysOnThePageWithTheReason() {
        deed("begin").click();
        page.locator(".prose p").nth(1).evaluate("p => p.innerHTML = 'Once.<br>More.'");
        deed("publish").click();
        assertThat(bar()).containsText("here only words are mended");
        page.locator(".prose p").nth(1).fill("Once.");
        assertFalse(read().contains("Once."));

        page.route("**/admin/mend", route -> route.abort());
        deed("publish").click();
        assertThat(bar()).containsText("could not be reached");
        assertThat(page.locator(".prose p").nth(1)).hasText("Once.");

        page.onceDialog(Dialog::dismiss);
        deed("cancel").click();
        assertThat(page.locator(".prose p").nth(1)).hasText("Once.");
        page.onceDialog(Dialog::accept);
        deed("cancel").click();
        assertThat(page.locator(".prose p").nth(1)).hasText("Twice.");
        assertThat(page.locator("[contenteditable]")).hasCount(0);
    }

    @Test
    void whoMayNotPublishIsNotOfferedItAndRefused() {
        var item = bar().getAttribute("data-item");
        var form = FormData.create()
                .set("item", item)
                .set("language", "en")
                .set("before", "A lnik and more.")
                .set("after", "Anything")
                .set("place", "0")
                .set("alike", "1");
        try (var editor = BackOffice.colleague(Role.EDITOR)) {
            var other = editor.newPage();
            other.navigate(address);
            assertThat(other.locator("aside.bar a").first()).containsText("Edit this page");
            assertThat(other.locator("[data-mend]")).hasCount(0);
            assertEquals(
                    403,
                    other.request()
                            .post(
                                    site.url("/admin/mend"),
                                    RequestOptions.create().setForm(form))
                            .status());
        }
        var foreign = RequestOptions.create().setForm(form).setHeader("Origin", "https://elsewhere.example");
        assertEquals(403, page.request().post(site.url("/admin/mend"), foreign).status());
        for (var bad : new String[] {"", "x", "99999999"}) {
            var wrong = FormData.create()
                    .set("item", bad)
                    .set("language", "en")
                    .set("before", "a")
                    .set("after", "b")
                    .set("place", "0")
                    .set("alike", "1");
            var answer = page.request()
                    .post(site.url("/admin/mend"), RequestOptions.create().setForm(wrong));
            assertEquals(422, answer.status(), answer.text());
        }
        assertFalse(read().contains("Anything"));
    }

    private Locator bar() {
        return page.locator("[data-mend]");
    }

    private Locator deed(String name) {
        return page.locator("[data-deed='" + name + "']");
    }

    private String read() {
        return site.http().get(address).body();
    }
}
