package eu.aer.site.web.gate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the gate has found, as a publisher meets it. */
class GateBrowserIT {

    @Test
    void whatBlocksLeadsToItsFieldAndWhatWarnsIsPublishedAllTheSame() {
        try (var browser = BackOffice.colleague(Role.PUBLISHER)) {
            var page = browser.newPage();
            page.navigate("/admin/edit?kind=project&language=en");
            page.locator("[id='edit:title']").fill("Gate " + UUID.randomUUID());
            var text = page.locator(".rich-page").first();
            text.evaluate(
                    "page => { page.innerHTML = '<h4>Too deep</h4><p>See <a href=\"https://example.org\">https://example.org</a></p>';"
                            + " page.dispatchEvent(new Event('input', { bubbles: true })); }");
            page.locator("[id='edit:publish']").click();
            page.waitForURL(Pattern.compile(".*/admin/edit\\?item=.*"));
            page.locator("[id='edit:publish']").click();
            var gate = page.locator(".gate");
            assertThat(gate).containsText("The heading “Too deep” skips a level. Make it a heading 2.");
            assertThat(gate).containsText("The link “https://example.org” is a bare address.");
            assertThat(gate).isFocused();
            RunningSite.assertAccessible(page);
            page.locator(".block-fold").first().click();
            assertThat(text).isHidden();
            gate.locator("a").first().click();
            assertThat(page.locator(".rich-page").first()).isFocused();
            mend(page);
        }
    }

    private static void mend(Page page) {
        page.locator(".rich-page")
                .first()
                .evaluate("page => { page.innerHTML = '<p>Fine now</p>';"
                        + " page.dispatchEvent(new Event('input', { bubbles: true })); }");
        page.locator("[id='edit:owner']").selectOption("");
        page.locator("[id='edit:saveSteward']").click();
        assertThat(page.locator("#messages")).containsText("Owner and day are set");
        page.locator("[id='edit:publish']").click();
        var gate = page.locator(".gate");
        assertThat(gate).containsText("Nobody answers for this. Choose an owner.");
        gate.locator("a").first().click();
        assertThat(page.locator("[id='edit:owner']")).isFocused();
        RunningSite.assertAccessible(page);
        page.locator("[id='edit:publishAnyway']").click();
        assertThat(page.locator("#messages")).containsText("Published. The public sees it now.");
        assertThat(gate).hasCount(0);
    }
}
