package eu.aer.site.web.language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One more language for the site, by an administrator, while it runs. */
class LanguageBrowserIT {

    private final EditorPage editor = new EditorPage();
    private final Page page = editor.page();
    private final String title = "Phare " + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void giveUp() {
        page.navigate("/admin/language/list");
        if (page.locator("a[href='/es']").count() > 0) {
            giveUpSpanish();
        }
        editor.close();
    }

    @Test
    void aLanguageIsAddedWrittenReadAndGivenUp() {
        editor.begin(title);
        editor.publish();
        var english = editor.path("en");
        var address = page.url();

        page.navigate("/admin/language/list");
        RunningSite.assertAccessible(page);
        page.locator("[id='languages:add']").click();
        assertThat(page.locator("#languages")).containsText("Choose a language.");
        page.locator("[id='languages:language']").selectOption("es");
        page.locator("[id='languages:add']").click();
        assertThat(page.locator("#messages")).containsText("The site now uses Spanish");
        assertThat(page.locator("[id='languages:used'] tbody")).containsText("Español");

        var borrowed = english.replace("/en/", "/es/");
        try (var visitor = RunningSite.get().visitor()) {
            var reader = visitor.newPage();
            reader.navigate(borrowed);
            assertThat(reader.locator("main .note")).containsText("does not exist in Spanish yet");
            assertEquals("en", reader.locator("h1").evaluate("heading => heading.closest('[lang]').lang"));
            assertThat(reader.locator("link[hreflang=es]")).hasCount(0);
            RunningSite.assertAccessible(reader);

            page.navigate(address.replace("language=en", "language=es"));
            page.locator("[id='edit:title']").fill(title + " en español");
            page.locator("[id='edit:slug']").fill("faro-" + title.substring(6));
            editor.publish();
            reader.navigate(borrowed);
            assertTrue(reader.url().endsWith("/faro-" + title.substring(6)), reader.url());
            assertEquals("es", reader.locator("html").getAttribute("lang"));
            assertThat(reader.locator("h1")).hasText(title + " en español");
            reader.navigate(english);
            assertThat(reader.locator("link[hreflang=es]")).hasCount(1);

            page.navigate("/admin/language/list");
            page.locator("[id$=':ask'][aria-label='Stop using: Spanish']").click();
            assertThat(page.locator("#giveUpDialog")).containsText("One live text will not be found any more");
            RunningSite.assertAccessible(page);
            giveUpSpanish();
            reader.navigate(borrowed);
            assertTrue(reader.url().endsWith(english), reader.url());
        }
    }

    private void giveUpSpanish() {
        if (!page.locator("#giveUpDialog").isVisible()) {
            page.locator("[id$=':ask'][aria-label='Stop using: Spanish']").click();
        }
        page.locator("[id='givingUp:perform']").click();
        assertThat(page.locator("#messages")).containsText("does not use Spanish any more");
    }
}
