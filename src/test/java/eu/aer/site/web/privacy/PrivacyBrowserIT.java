package eu.aer.site.web.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The desk for personal data, as an administrator uses it. */
class PrivacyBrowserIT {

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void whatIsHeldOnAPersonIsShownHandedOutAndErased() throws IOException {
        try (var browser = RunningSite.get().visitor()) {
            var page = browser.newPage();
            page.navigate("/en/newsletter");
            page.locator("main input[type=email]").fill(email);
            page.locator("main form button").first().click();
            page.waitForLoadState();
        }
        try (var browser = BackOffice.administrator()) {
            var page = browser.newPage();
            page.navigate("/admin/privacy/person");
            find(page, "nobody");
            assertThat(page.locator("[id='person:email']")).hasValue("nobody");
            assertThat(page.locator(".field .ui-message")).containsText("“nobody” is not an e-mail address");
            RunningSite.assertAccessible(page);
            find(page, email.toUpperCase(java.util.Locale.ROOT));
            assertThat(page.locator("#held")).containsText("Subscriber of the newsletter");
            assertThat(page.locator("#held")).containsText("Proof of consent");
            assertThat(page.locator("#held")).containsText("Mail written to the person");
            assertFalse(page.url().contains("@"));
            RunningSite.assertAccessible(page);
            assertTrue(copy(page).contains(email));
            page.locator("[id='deeds:ask']").click();
            assertThat(page.locator("#eraseDialog")).containsText("3 records will be erased");
            RunningSite.assertAccessible(page);
            page.locator("[id='erasing:perform']").click();
            assertThat(page.locator("#messages")).containsText("3 records are erased.");
            assertThat(page.locator("#held")).containsText("Nothing is held on");
        }
    }

    private static void find(Page page, String address) {
        page.locator("[id='person:email']").fill(address);
        // the browser would refuse what the server is to refuse
        page.locator("[id='person:email']").evaluate("field => { field.type = 'text' }");
        page.locator("[id='person:find']").click();
    }

    private static String copy(Page page) throws IOException {
        var file =
                page.waitForDownload(() -> page.locator("[id='deeds:export']").click());
        assertEquals("personal-data.json", file.suggestedFilename());
        return Files.readString(file.path());
    }

    @Test
    void aPeriodIsChangedAndOneThatHarmsIsRefusedWithWhatWasTyped() {
        try (var browser = BackOffice.administrator()) {
            var page = browser.newPage();
            page.navigate("/admin/privacy/retention");
            assertThat(page.locator("main")).containsText("Addresses not found");
            RunningSite.assertAccessible(page);
            var button =
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change: Addresses not found"));
            button.click();
            page.locator("[id='period:days']").fill("3");
            page.locator("[id='period:save']").click();
            assertThat(page.locator("#periodDialog")).containsText("Keep these records for 7 days at least");
            assertThat(page.locator("[id='period:days']")).hasValue("3");
            RunningSite.assertAccessible(page);
            page.locator("[id='period:days']").fill("91");
            page.locator("[id='period:save']").click();
            assertThat(page.locator("#messages")).containsText("The period is changed");
            assertThat(page.locator("#retention")).containsText("91 days");
        }
    }

    @Test
    void nobodyElseSeesThem() {
        try (var browser = BackOffice.colleague(Role.PUBLISHER)) {
            var page = browser.newPage();
            assertEquals(403, page.navigate("/admin/privacy/person").status());
            assertEquals(403, page.navigate("/admin/privacy/retention").status());
        }
    }
}
