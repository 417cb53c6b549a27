package eu.aer.site.web.translation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the board to a translation whose source has moved on, and back. */
class TranslationBrowserIT {

    private final String title = "Project " + UUID.randomUUID();

    @Test
    void anOutdatedTranslationIsFoundComparedAndConfirmed() {
        try (var browser = BackOffice.colleague(Role.PUBLISHER)) {
            var page = browser.newPage();
            page.navigate("/admin/edit?kind=project&language=en");
            page.locator("[id='edit:title']").fill(title);
            page.locator("[id='edit:summary']").fill("The first summary");
            page.locator("[id='edit:publish']").click();
            page.waitForURL(Pattern.compile(".*/admin/edit\\?item=.*"));
            var source = page.url();
            board(page);
            assertThat(cell(page, "français")).hasText("Missing");
            cell(page, "français").click();
            page.locator("[id='edit:title']").fill("Projet " + title);
            publish(page);
            assertThat(page.locator("#translationTitle")).containsText("Translated from English");

            page.navigate(source);
            page.locator("[id='edit:summary']").fill("Another summary");
            publish(page);
            board(page);
            assertThat(cell(page, "français")).hasText("Outdated");
            RunningSite.assertAccessible(page);
            cell(page, "français").click();
            assertThat(page.locator(".translation")).containsText("Another");
            RunningSite.assertAccessible(page);
            page.locator("[data-frame-show]").click();
            assertThat(page.frameLocator(".frame-stage iframe").locator("h1")).hasText(title);
            page.locator("[id='edit:confirmTranslation']").click();
            assertThat(page.locator("#messages")).containsText("Confirmed");
            board(page);
            assertThat(cell(page, "français")).hasText("Current");
        }
    }

    private static void publish(Page page) {
        page.locator("[id='edit:publish']").click();
        assertThat(page.locator("#messages")).containsText("Published. The public sees it now.");
    }

    private void board(Page page) {
        page.navigate("/admin/translation/board?words=" + title.replace(" ", "+"));
    }

    private static Locator cell(Page page, String language) {
        return page.locator("#result a[aria-label*='" + language + "' i]").first();
    }
}
