package eu.aer.newsletter.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Subscribers and what was written to them, as the secretariat sees them. */
class NewsletterListBrowserIT {

    private final RunningSite site = RunningSite.get();
    private final String email = "anna-%s@example.eu".formatted(UUID.randomUUID());

    @Test
    void whoSignsUpIsFoundAndErasedWithTheMail() {
        try (var visitor = site.visitor();
                var browser = BackOffice.administrator()) {
            var form = visitor.newPage();
            form.navigate("/en/newsletter");
            form.fill("#n-email", email);
            form.click("main form.form button");
            form.waitForURL("**/newsletter/asked**");

            var page = browser.newPage();
            page.navigate("/admin/mail/list");
            RunningSite.assertAccessible(page);
            row(page).locator("a").click();
            page.waitForURL("**/admin/mail/view**");
            assertThat(page.locator("main")).containsText(email);
            RunningSite.assertAccessible(page);

            page.navigate("/admin/newsletter/list?email=" + email);
            assertThat(row(page)).hasCount(1);
            RunningSite.assertAccessible(page);
            page.locator("[data-tick-all]").click();
            page.locator("[id='result:erase']").click();
            assertThat(page.locator("#bulkDialog")).isVisible();
            RunningSite.assertAccessible(page);
            page.locator("[id='bulkAsk:perform']").click();
            assertThat(row(page)).hasCount(0);
            RunningSite.assertAccessible(page);
            page.navigate("/admin/mail/list");
            assertThat(row(page)).hasCount(0);
        }
    }

    private Locator row(Page page) {
        return page.locator("tbody tr:has-text('" + email + "')");
    }
}
