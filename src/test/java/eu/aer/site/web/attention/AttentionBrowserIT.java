package eu.aer.site.web.attention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What needs somebody is on the first view, and leads to where it is mended. */
class AttentionBrowserIT {

    private final String title = "Left behind " + UUID.randomUUID();

    @Test
    void aTranslationLeftBehindIsToldOfAndMended() {
        try (var browser = BackOffice.colleague(Role.PUBLISHER)) {
            var page = browser.newPage();
            leaveBehind(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.navigate("/admin/home");
            assertThat(page.locator(".attention")).containsText("Translations left behind");
            RunningSite.assertAccessible(page);
            page.navigate("/admin/attention/list?kind=attention.outdated");
            assertThat(page.locator("h1")).hasText("Translations left behind");
            RunningSite.assertAccessible(page);
            page.locator("main a").getByText(title).click();
            assertThat(page.locator(".translation")).containsText("Another");
            page.locator("[id='edit:confirmTranslation']").click();
            assertThat(page.locator("#messages")).containsText("Confirmed");
            page.navigate("/admin/attention/list?kind=attention.outdated");
            assertThat(page.locator("main")).not().containsText(title);
            assertEquals(404, page.request().get("/admin/attention/list?kind=x").status());
        }
    }

    @Test
    void whoMayMendNothingIsNotToldAndSeesTheCharts() {
        try (var browser = BackOffice.colleague(Role.REVIEWER)) {
            var page = browser.newPage();
            page.navigate("/admin/home");
            assertThat(page.locator(".attention")).containsText("Nothing needs your attention here.");
            var first = page.locator("table[aria-labelledby=stock] tbody").first();
            assertThat(first.locator("th")).hasText("Deutsch");
            assertEquals(
                    first.locator("td[colspan] rect").count(),
                    first.locator("tr").first().locator("td").count(),
                    "Each number is drawn");
            assertThat(page.locator("section[aria-labelledby=weeks] tbody tr")).hasCount(12);
            assertEquals(
                    403,
                    page.request()
                            .get("/admin/attention/list?kind=attention.outdated")
                            .status());
        }
    }

    /** A project in two languages whose source has been published again. */
    private void leaveBehind(Page page) {
        page.navigate("/admin/edit?kind=project&language=en");
        page.locator("[id='edit:title']").fill(title);
        page.locator("[id='edit:summary']").fill("The first summary");
        page.locator("[id='edit:publish']").click();
        page.waitForURL(Pattern.compile(".*/admin/edit\\?item=.*"));
        var source = page.url();
        page.navigate(source.replace("language=en", "language=fr"));
        page.locator("[id='edit:title']").fill(title + " (fr)");
        publish(page);
        page.navigate(source);
        page.locator("[id='edit:summary']").fill("Another summary");
        publish(page);
    }

    private static void publish(Page page) {
        page.locator("[id='edit:publish']").click();
        assertThat(page.locator("#messages")).containsText("Published. The public sees it now.");
    }
}
