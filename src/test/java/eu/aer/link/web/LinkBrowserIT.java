package eu.aer.link.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list of links to other sites; in tests none is visited. */
class LinkBrowserIT {

    private final String host = UUID.randomUUID() + ".example";

    @Test
    void aLinkOfAPublishedTextIsListedAndLeadsToItsEditor() {
        try (var browser = BackOffice.colleague(Role.PUBLISHER)) {
            var page = browser.newPage();
            EditorPage.create(page, "Linking " + host, "linking-" + host.replace(".example", ""));
            page.locator(".rich-page")
                    .first()
                    .evaluate(
                            "(page, host) => { page.innerHTML = `<p><a href='https://${host}/there'>There</a></p>`;"
                                    + " page.dispatchEvent(new Event('input', { bubbles: true })); }",
                            host);
            page.locator("[id='edit:publish']").click();
            assertThat(page.locator("#messages")).containsText("Published");
            // the texts that have changed are read every few seconds
            page.waitForCondition(() ->
                    page.request().get("/admin/link/list?words=" + host).text().contains(host + "/there"));
            page.navigate("/admin/link/list?words=" + host);
            assertThat(page.locator("#links\\:table")).containsText("Not visited yet");
            RunningSite.assertAccessible(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.reload();
            RunningSite.assertAccessible(page);
            page.locator("[id$=':visit']").click();
            assertThat(page.locator("#messages")).containsText("is visited within the next minute");
            page.locator("[id='links:pause']").click();
            assertThat(page.locator("#messages")).containsText("Visits are paused.");
            page.locator("[id='links:resume']").click();
            assertThat(page.locator("[id='links:pause']")).isVisible();
            page.locator("[id='links:table'] a", new Page.LocatorOptions().setHasText("Linking"))
                    .click();
            assertThat(page.locator("[id='edit:title']")).hasValue("Linking " + host);
            assertEquals(404, page.request().get("/admin/link/show?id=1").status());
        }
    }

    @Test
    void whatAMenuLeadsToIsListedWithItsEntry() {
        try (var browser = BackOffice.colleague(Role.PUBLISHER)) {
            var page = browser.newPage();
            page.navigate("/admin/menu/edit?menu=FOOTER");
            page.locator("[id='entry:url']").fill("https://" + host + "/menu");
            page.locator("[id='entry:label_en']").fill("Menu " + host);
            page.locator("[id='entry:save']").click();
            page.waitForURL("**/admin/menu/list*");
            // the menus that have changed are read every few seconds
            page.waitForCondition(() ->
                    page.request().get("/admin/link/list?words=" + host).text().contains(host + "/menu"));
            page.navigate("/admin/link/list?words=" + host);
            assertThat(page.locator(".link-uses").first()).containsText("Footer");
            RunningSite.assertAccessible(page);
            page.locator(".link-uses a").click();
            assertThat(page.locator("[id='entry:url']")).hasValue("https://" + host + "/menu");
        }
    }

    @Test
    void whoMayNotEditDoesNotSeeIt() {
        try (var browser = BackOffice.colleague(Role.REVIEWER)) {
            assertEquals(
                    403, browser.newPage().request().get("/admin/link/list").status());
        }
    }
}
