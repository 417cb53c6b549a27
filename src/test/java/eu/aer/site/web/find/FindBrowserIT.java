package eu.aer.site.web.find;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ways in: from the field in the head of every view, and from a public page and back. */
class FindBrowserIT {

    private final RunningSite site = RunningSite.get();

    @Test
    void anythingIsFoundByKeyboard() {
        try (var browser = BackOffice.administrator()) {
            var page = browser.newPage();
            page.navigate("/admin/home");
            page.keyboard().press("Control+k");
            assertThat(page.locator("#find")).isFocused();
            page.keyboard().type("diplom");
            var options = page.locator("#findList [role=option]");
            assertThat(options.first()).containsText("diplomacy", new ContainsTextOptions().setIgnoreCase(true));
            assertThat(page.locator("#find")).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("#findStatus")).containsText("result");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#find")).hasAttribute("aria-activedescendant", "findOption0");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            RunningSite.assertAccessible(page);
            page.keyboard().press("Escape");
            assertThat(page.locator("#findList")).isHidden();
            page.locator("#find").fill("outbox");
            assertThat(options).hasCount(1);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/admin/mail/list$"));
            page.locator("#find").fill("nothing of the kind");
            assertThat(page.locator("#findStatus")).containsText("Nothing found.");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.navigate("/admin/account/list");
            page.locator("#find").fill("diplom");
            assertThat(options.first()).isVisible();
            RunningSite.assertAccessible(page);
        }
    }

    @Test
    void fromAPageToItsEditorAndBack() {
        try (var browser = BackOffice.colleague(Role.PUBLISHER)) {
            var page = browser.newPage();
            page.navigate("/admin/edit?kind=project&language=en");
            page.locator("[id='edit:title']").fill("There and back");
            page.locator("[id='edit:publish']").click();
            page.waitForURL(Pattern.compile(".*/admin/edit\\?item=.*"));
            assertThat(page.locator("#wayBack")).hasCount(0);
            var address = page.locator(".public-link").getAttribute("href");

            page.navigate(address);
            page.locator("a[href^='/admin/edit']").click();
            page.locator("[id='edit:title']").fill("There and back again");
            page.locator("[id='edit:publish']").click();
            assertThat(page.locator("#messages")).containsText("Published.");
            RunningSite.assertAccessible(page);
            page.locator("#wayBack").click();
            assertThat(page).hasURL(site.url(address));
            assertThat(page.locator("main")).containsText("There and back again");
            readByVisitors(address);
        }
    }

    @Test
    void whoOnlyReadsComesBackAsWell() {
        try (var browser = BackOffice.colleague(Role.REVIEWER)) {
            var page = browser.newPage();
            page.navigate("/en/about");
            page.locator("a[href^='/admin/edit']").click();
            page.waitForURL("**/admin/review/show?**");
            RunningSite.assertAccessible(page);
            page.locator("#wayBack").click();
            assertThat(page).hasURL(site.url("/en/about"));
        }
    }

    /** What was drawn for somebody who works here is shown to nobody else, and who only reads is given no cookie. */
    private void readByVisitors(String address) {
        var answer = site.http().get(address);
        assertFalse(answer.body().contains("/admin/edit"));
        assertEquals(Optional.empty(), answer.header("Set-Cookie"));
    }

    @Test
    void theWayBackLeadsToThisSiteOnly() {
        try (var browser = BackOffice.administrator()) {
            var page = browser.newPage();
            page.navigate("/en");
            var editor = page.locator("a[href^='/admin/edit']").getAttribute("href");
            for (var elsewhere : List.of(
                    "//evil.example",
                    "/%5Cevil.example",
                    "https://evil.example",
                    "javascript:alert(1)",
                    "/en/%0d%0a")) {
                page.navigate(editor.replaceFirst("back=[^&]*", Matcher.quoteReplacement("back=" + elsewhere)));
                assertThat(page.locator("[id='edit:title']")).isVisible();
                assertThat(page.locator("#wayBack")).hasCount(0);
            }
        }
    }
}
