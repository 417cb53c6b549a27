package eu.aer.site.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.ArrayList;
import java.util.List;
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
                "/admin/redirect/edit?source=/old",
                "/admin/redirect/missed",
                "/admin/audit/list?since=2026-01-01",
                "/admin/setting/edit",
                "/admin/setting/home",
                "/admin/setting/consent"
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
        assertThat(page.locator("#messages")).not().isEmpty();
        assertFalse(site.server().logFile().contains("JSF1095"), "No warning of a flash that came too late");
        assertTrue(read("/en").contains(name));

        var entry = page.locator(".entry").filter(new Locator.FilterOptions().setHasText(name));
        entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move up: " + name))
                .click();
        assertThat(page.locator(".entry").last()).not().containsText(name);
        assertThat(entry.locator("[id$=':up']")).isFocused();
        entry.dragTo(page.locator(".entries").last().locator(".entry").first());
        assertThat(entry).hasClass(Pattern.compile("entry-1"));
        assertTrue(read("/en").contains(name));
        entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove: " + name))
                .click();
        assertThat(page.locator("#removeDialog")).containsText(name);
        RunningSite.assertAccessible(page);
        page.locator("#removeDialog [data-close]").click();
        page.navigate("/admin/redirect/edit");
        // by what the menus call it
        choose("redirect:target", name.substring("Entry ".length()));

        page.onceDialog(Dialog::accept);
        page.navigate("/admin/menu/list");
        entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove: " + name))
                .click();
        page.locator("[id='remove:confirm']").click();
        assertThat(page.locator("#messages")).containsText("out of the menu");
        assertFalse(read("/en").contains(name));
    }

    @Test
    void anEntryThatLeadsNowhereIsRefusedBesideTheField() {
        page.navigate("/admin/menu/edit?menu=FOOTER");
        page.locator("[id='entry:url']").fill("javascript:alert(1)");
        page.locator("[id='entry:label_en']").fill(name);
        page.locator("[id='entry:label_fr']").fill("Élections – été");
        page.locator("[id='entry:save']").click();
        assertThat(page.locator(".field").filter(new Locator.FilterOptions().setHas(page.locator("[id='entry:url']"))))
                .containsText("is no address");
        assertThat(page.locator("[id='entry:label_en']")).hasValue(name);
        assertThat(page.locator("[id='entry:label_fr']")).hasValue("Élections – été");

        // what was refused is not saved yet, and the browser says so
        var asked = new ArrayList<String>();
        page.onDialog(question -> {
            asked.add(question.type());
            question.accept();
        });
        page.locator(".crumb a").click();
        page.waitForURL("**/admin/menu/list");
        assertEquals(List.of("beforeunload"), asked);
    }

    @Test
    void anOldAddressLeadsToItsPage() {
        var old = "/old/" + UUID.randomUUID();
        page.navigate("/admin/redirect/edit");
        page.locator("[id='redirect:source']").fill(old.substring(1));
        var target = page.locator("[id='redirect:target_input']");
        target.pressSequentially("4711 is no page");
        page.locator("[id='redirect:save']").click();
        assertThat(page.locator("[id='redirect']")).containsText("Choose a page from the list");
        assertThat(target).hasValue("4711 is no page");
        target.fill("");
        choose("redirect:target", "Mutual");
        page.locator("[id='redirect:save']").click();
        assertThat(page.locator("[id='redirect']")).containsText("is no path of this site");
        RunningSite.assertAccessible(page);
        page.locator("[id='redirect:source']").fill(old);
        page.locator("[id='redirect:save']").click();
        assertThat(page.locator("#messages")).containsText("leads to its page now");
        var answer = page.request().get(site.url(old), RequestOptions.create().setMaxRedirects(0));
        assertEquals(301, answer.status());

        page.navigate("/admin/redirect/list?words=" + old);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(old)).click();
        page.locator("[id='redirect:language']").selectOption("fr");
        page.locator("[id='redirect:save']").click();
        page.waitForURL("**/admin/redirect/list");
        answer = page.request().get(site.url(old), RequestOptions.create().setMaxRedirects(0));
        assertTrue(answer.headers().get("location").startsWith("/fr/"));

        page.navigate("/admin/redirect/list?words=" + old);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove: " + old))
                .click();
        assertThat(page.locator("#messages")).containsText("not redirected any more");
        assertThat(page.locator("[id='redirects:table']")).containsText("No old address contains this");
        assertEquals(404, page.request().get(site.url(old)).status());
    }

    @Test
    void aSideBlockThatIsSwitchedOffKeepsItsPlace() {
        page.navigate("/admin/menu/edit?menu=SIDE");
        page.locator("[id='entry:url']").fill("https://example.eu/" + name.substring(6));
        page.locator("[id='entry:label_en']").fill(name);
        page.locator("[id='entry:save']").click();
        page.waitForURL("**/admin/menu/list");
        assertTrue(read("/en/about/history").contains(name));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        page.locator("[id='entry:switchedOff']").check();
        page.locator("[id='entry:save']").click();
        page.waitForURL("**/admin/menu/list");
        assertThat(page.locator(".entry").filter(new Locator.FilterOptions().setHasText(name)))
                .containsText("Switched off");
        assertFalse(read("/en/about/history").contains(name));

        page.navigate("/admin/audit/list?kind=CONFIGURED&words=" + name.substring(6));
        assertThat(page.locator("[id='result:entries']")).containsText(name);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 changes");
        RunningSite.assertAccessible(page);
        var export = read("/admin/export?list=audit&kind=CONFIGURED&words=" + name.substring(6));
        assertEquals(3, export.lines().count(), export);
        assertTrue(export.contains(name), export);

        page.navigate("/admin/menu/list");
        page.locator(".entry")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove: " + name))
                .click();
        page.locator("[id='remove:confirm']").click();
        assertThat(page.locator("#messages")).containsText("out of the menu");
    }

    @Test
    void anEntryWithOthersBelowItIsAColumnOfTheFooter() {
        page.navigate("/admin/menu/edit?menu=FOOTER");
        page.locator("[id='entry:label_en']").fill(name);
        page.locator("[id='entry:save']").click();
        page.waitForURL("**/admin/menu/list");
        page.navigate("/admin/menu/edit?menu=FOOTER");
        page.locator("[id='entry:label_en']").fill("Below " + name);
        page.locator("[id='entry:url']").fill("https://example.eu/below");
        page.locator("[id='entry:parent']").selectOption(new SelectOption().setLabel(name));
        page.locator("[id='entry:save']").click();
        page.waitForURL("**/admin/menu/list");
        page.navigate("/en");
        assertThat(page.locator(".footer-columns section").filter(new Locator.FilterOptions().setHasText(name)))
                .containsText("Below " + name);
        RunningSite.assertAccessible(page);
        page.navigate("/admin/menu/list");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Remove: " + name).setExact(true))
                .click();
        page.locator("[id='remove:confirm']").click();
        assertThat(page.locator("#messages")).containsText("out of the menu");
    }

    @Test
    void editorsSeeNeitherTheAuditListNorTheAddressesNotFound() {
        try (var editor = BackOffice.colleague(Role.EDITOR)) {
            for (var view : List.of("/admin/audit/list", "/admin/export?list=audit", "/admin/redirect/missed")) {
                assertEquals(403, editor.request().get(site.url(view)).status(), view);
            }
        }
    }

    @Test
    void aSettingShowsAtOnceAndABadOneIsRefused() {
        page.navigate("/admin/setting/edit");
        page.locator("[id='settings:mail']").fill("nobody@");
        page.locator("[id='settings:save']").click();
        assertThat(page.locator("[id='settings']")).containsText("is no e-mail address");
        page.onceDialog(Dialog::accept);
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
        assertThat(page.locator("[id='settings:save']")).isEnabled();
    }

    private void choose(String field, String words) {
        var input = page.locator("[id='" + field + "_input']");
        // the panel of an earlier letter may be replaced while it is clicked
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("_query=" + words),
                () -> input.pressSequentially(words));
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
