package eu.aer.site.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Menus, old addresses and settings in the back office. Each test takes back what it changed. */
class SiteAdminBrowserIT {

    private final RunningSite site = RunningSite.get();
    private final String name = "Entry " + UUID.randomUUID().toString().substring(0, 8);
    private BrowserContext browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = BackOffice.administrator();
        page = browser.newPage();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/home",
                "/admin/menu/list",
                "/admin/menu/edit?menu=SIDE",
                "/admin/redirect/list",
                "/admin/setting/edit"
            })
    void everyScreenCanBeUsedByEverybody(String view) {
        assertEquals(200, page.navigate(view).status());
        RunningSite.assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/menu/edit?id=x",
                "/admin/menu/edit?id=99999999",
                "/admin/menu/edit?menu=NONE",
                "/admin/nothing"
            })
    void whatDoesNotExistIsNotFound(String address) {
        assertEquals(404, page.request().get(site.url(address)).status());
    }

    @Test
    void aMenuEntryShowsAtOnceAndGoesAtOnce() {
        page.navigate("/admin/menu/edit?menu=FOOTER");
        page.locator("[id='entry:label_en']").fill(name);
        choose("entry:target", "Mutual");
        page.locator("[id='entry:save']").click();
        page.waitForURL("**/admin/menu/list");
        assertTrue(read("/en").contains(name));

        var entry = page.locator(".entry").filter(new Locator.FilterOptions().setHasText(name));
        entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move up: " + name))
                .click();
        assertThat(page.locator(".entry").last()).not().containsText(name);
        entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove: " + name))
                .click();
        assertThat(page.locator("#removeDialog")).containsText(name);
        RunningSite.assertAccessible(page);
        page.locator("[id='remove:confirm']").click();
        assertThat(page.locator("#messages")).containsText("out of the menu");
        assertFalse(read("/en").contains(name));
    }

    @Test
    void anEntryThatLeadsNowhereIsRefusedBesideTheField() {
        page.navigate("/admin/menu/edit?menu=FOOTER");
        page.locator("[id='entry:url']").fill("javascript:alert(1)");
        page.locator("[id='entry:label_en']").fill(name);
        page.locator("[id='entry:save']").click();
        assertThat(page.locator(".field").filter(new Locator.FilterOptions().setHas(page.locator("[id='entry:url']"))))
                .containsText("is no address");
        assertThat(page.locator("[id='entry:label_en']")).hasValue(name);
    }

    @Test
    void anOldAddressLeadsToItsPage() {
        var old = "/old/" + UUID.randomUUID();
        page.navigate("/admin/redirect/list");
        page.locator("[id='add:source']").fill(old.substring(1));
        choose("add:target", "Mutual");
        page.locator("[id='add:save']").click();
        assertThat(page.locator("[id='add']")).containsText("is not an address of this site");
        page.locator("[id='add:source']").fill(old);
        page.locator("[id='add:save']").click();
        assertThat(page.locator("#messages")).containsText("leads to its page now");
        var answer = page.request().get(site.url(old), RequestOptions.create().setMaxRedirects(0));
        assertEquals(301, answer.status());

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove: " + old))
                .click();
        assertThat(page.locator("#messages")).containsText("not redirected any more");
        assertEquals(404, page.request().get(site.url(old)).status());
    }

    @Test
    void aSettingShowsAtOnceAndABadOneIsRefused() {
        page.navigate("/admin/setting/edit");
        page.locator("[id='settings:mail']").fill("nobody@");
        page.locator("[id='settings:save']").click();
        assertThat(page.locator("[id='settings']")).containsText("is no e-mail address");
        page.reload();
        var tagline = page.locator("[id='settings:tagline_de']");
        var before = tagline.inputValue();
        tagline.fill(name);
        page.locator("[id='settings:save']").click();
        assertThat(page.locator("#messages")).containsText("The settings are saved");
        assertTrue(read("/de").contains(name));
        tagline.fill(before);
        page.locator("[id='settings:save']").click();
        page.waitForCondition(() -> !read("/de").contains(name));
    }

    @Test
    void ofTwoWhoChangeSettingsTheSecondOverwritesNothingUnseen() {
        page.navigate("/admin/setting/edit");
        var other = page.context().newPage();
        other.navigate("/admin/setting/edit");
        var french = page.locator("[id='settings:tagline_fr']");
        var before = french.inputValue();
        french.fill(name);
        page.locator("[id='settings:save']").click();
        assertThat(page.locator("#messages")).containsText("The settings are saved");

        other.locator("[id='settings:tagline_fr']").fill("Another " + name);
        other.locator("[id='settings:save']").click();
        assertThat(other.locator(".field")
                        .filter(new Locator.FilterOptions().setHas(other.locator("[id='settings:tagline_fr']"))))
                .containsText("It is now “" + name + "”");
        assertTrue(read("/fr").contains(name));
        other.locator("[id='settings:tagline_fr']").fill(before);
        other.locator("[id='settings:save']").click();
        assertThat(other.locator("#messages")).containsText("The settings are saved");
    }

    @Test
    void anEntryThatSomebodyElseHasChangedOrRemovedIsNotOverwritten() {
        page.navigate("/admin/menu/edit?menu=FOOTER");
        page.locator("[id='entry:label_en']").fill(name);
        choose("entry:target", "Mutual");
        page.locator("[id='entry:save']").click();
        page.waitForURL("**/admin/menu/list");
        var address = page.locator(".entry")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("a[href*='edit?id=']")
                .first()
                .getAttribute("href");
        var other = page.context().newPage();
        other.navigate(address);
        page.navigate(address);
        page.locator("[id='entry:label_en']").fill(name + " changed");
        page.locator("[id='entry:save']").click();
        page.waitForURL("**/admin/menu/list");
        other.locator("[id='entry:label_de']").fill("Anderes");
        other.locator("[id='entry:save']").click();
        assertThat(other.locator("#messages")).containsText("Somebody else has changed this entry");
        assertThat(other.locator("[id='entry:label_de']")).hasValue("Anderes");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove: " + name + " changed"))
                .click();
        page.locator("[id='remove:confirm']").click();
        assertThat(page.locator("#messages")).containsText("out of the menu");
        other.locator("[id='entry:save']").click();
        assertThat(other.locator("#messages")).containsText("does not exist any more");
    }

    @Test
    void aRequestThatFailsIsToldAndTheViewStays() {
        page.navigate("/admin/setting/edit");
        page.route("**/admin/setting/edit*", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        page.locator("[id='settings:tagline_de']").fill(name);
        page.locator("[id='settings:save']").click();
        assertThat(page.locator("#unreached")).containsText("could not be reached");
        assertThat(page.locator("[id='settings:tagline_de']")).hasValue(name);
    }

    private void choose(String field, String words) {
        var input = page.locator("[id='" + field + "_input']");
        input.pressSequentially(words);
        page.locator(".ui-autocomplete-panel")
                .getByText(Pattern.compile("^Mutual Learning$"))
                .first()
                .click();
        assertThat(input).hasValue("Mutual Learning");
    }

    private String read(String address) {
        return page.request().get(site.url(address)).text();
    }
}
