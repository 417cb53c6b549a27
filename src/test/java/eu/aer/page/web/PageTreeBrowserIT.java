package eu.aer.page.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample pages in the back office, and some that come and go. */
class PageTreeBrowserIT {

    private BrowserContext browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = BackOffice.administrator();
        page = browser.newPage();
        page.navigate("/admin/page/tree");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void theTreeShowsEachPageWithItsLanguages() {
        assertThat(page.locator("#pages")).containsText("Assembly of European Regions");
        assertThat(page.locator("#pages .state-LIVE").first()).hasAttribute("title", Pattern.compile("English: Live"));
        RunningSite.assertAccessible(page);
    }

    @Test
    void whatIsOpenedStaysOpenFromOneLookToTheNext() {
        var about = row("About");
        about.locator(".tree-toggle").click();
        assertThat(about).hasAttribute("aria-expanded", "true");
        assertThat(row("Governance & Structure")).isVisible();
        page.navigate("/admin/home");
        page.navigate("/admin/page/tree");
        assertThat(row("Governance & Structure")).isVisible();
        about.locator(".tree-toggle").click();
        assertThat(row("Governance & Structure")).hasCount(0);
    }

    @Test
    void aPageIsFoundWithTheWayDownToIt() {
        page.locator("[id='tree:words']").pressSequentially("secretariat");
        assertThat(row("The AER Secretariat").locator("small").first())
                .hasText("Assembly of European Regions › About › Governance & Structure");
        RunningSite.assertAccessible(page);
        page.navigate("/admin/page/tree?words=secretariat");
        assertThat(row("The AER Secretariat")).isVisible();
        page.locator("[id='tree:words']").fill("no page is called like this");
        assertThat(page.locator("#pages")).containsText("No page matches");
    }

    @Test
    void aNewPageIsRefusedUnderASlugThatIsNone() {
        act("Members", "create");
        page.locator("[id='create:title']").fill("Régions à la mer");
        assertThat(page.locator("[id='create:slug']")).hasValue("regions-a-la-mer");
        RunningSite.assertAccessible(page);
        page.locator("[id='create:slug']").fill("Join us!");
        page.locator("[id='create:createPage']").click();
        assertThat(page.locator("[id='create']")).containsText("Use only small letters");
        page.locator("[id='create:slug']").fill("join-aer");
        page.locator("[id='create:createPage']").click();
        assertThat(page.locator("[id='create']")).containsText("already used by “Join AER!”");
        assertThat(page.locator("[id='create:title']")).hasValue("Régions à la mer");
        page.locator("#newDialog [data-close]").click();
        page.getByText("New page", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#newTitle")).hasText("New page below “Assembly of European Regions”");
        page.locator("[id='create:title']").fill("Search");
        page.locator("[id='create:createPage']").click();
        assertThat(page.locator("[id='create']")).containsText("kept by the site for itself");
    }

    @Test
    void pagesMoveByTheMouseGoIntoTheTrashAndComeBack() {
        create("Windmill");
        create("Watermill");
        tick("Windmill");
        tick("Watermill");
        // where the bar lies over no line
        page.evaluate("scrollTo(0, 0)");
        RunningSite.assertAccessible(page);
        page.locator("[id='bulk:publish']").click();
        page.locator("[id='bulkAsk:perform']").click();
        assertThat(page.locator("#messages")).containsText("2 published.");
        assertThat(page.locator("#bulkBar")).isHidden();

        tick("About");
        page.locator("[id='bulk:trash']").click();
        assertThat(page.locator("#bulkDialog .uses")).containsText("Main menu: Governance & Structure");
        RunningSite.assertAccessible(page);
        page.locator("#bulkDialog [data-close]").click();
        page.locator("[data-untick]").click();

        row("Windmill").dragTo(row("Watermill"));
        assertThat(page.locator("#moveDialog")).containsText("3 addresses will be redirected");
        RunningSite.assertAccessible(page);
        page.locator("[id='moving:perform']").click();
        assertThat(page.locator("#messages")).containsText("stands below “Watermill” now. 3 addresses are redirected");
        assertThat(row("Windmill")).hasAttribute("aria-level", "3");
        assertEquals(
                Optional.of("/en/watermill/windmill"),
                RunningSite.get().http().get("/en/windmill").header("Location"));

        act("Watermill", "trash");
        assertThat(page.locator("#trashDialog")).containsText("One page below it goes with it");
        RunningSite.assertAccessible(page);
        page.locator("[id='trashing:perform']").click();
        assertThat(page.locator("#messages")).containsText("in the trash, with one page below it");
        assertThat(row("Watermill")).hasCount(0);

        page.navigate("/admin/trash/list");
        RunningSite.assertAccessible(page);
        trashed("Restore");
        RunningSite.assertAccessible(page);
        page.locator("[id='restoring:perform']").click();
        assertThat(page.locator("#messages")).containsText("“Watermill” is restored");
        assertEquals(200, RunningSite.get().http().get("/en/watermill/windmill").status());

        page.navigate("/admin/page/tree");
        act("Watermill", "trash");
        page.locator("[id='trashing:perform']").click();
        assertThat(row("Watermill")).hasCount(0);
        page.navigate("/admin/trash/list");
        trashed("Remove for good");
        page.locator("[id='purging:perform']").click();
        assertThat(page.locator("#messages")).containsText("“Watermill” is removed for good");
        assertEquals(404, RunningSite.get().http().get("/en/watermill").status());
    }

    @Test
    void pagesMoveAndGetNamesByKeyboard() {
        create("Lighthouse");
        var row = row("Lighthouse");
        var place = Integer.parseInt(row.getAttribute("aria-posinset"));
        row.focus();
        page.keyboard().press("Alt+ArrowUp");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#messages")).containsText("one place higher");
        assertThat(row).hasAttribute("aria-posinset", String.valueOf(place - 2));
        assertThat(row).isFocused();
        page.keyboard().press("F2");
        page.locator("[id='rename:title']").fill("Old lighthouse");
        RunningSite.assertAccessible(page);
        page.locator("[id='rename:save']").click();
        assertThat(row("Old lighthouse")).isFocused();
        page.keyboard().press("m");
        page.locator("[id='moving:words']").pressSequentially("privacy");
        page.locator("#moveDialog .choice").first().click();
        assertThat(page.locator("#moveDialog")).containsText("Below: Privacy");
        assertThat(page.locator("[id='moving:before']")).isFocused();
        RunningSite.assertAccessible(page);
        page.locator("[id='moving:perform']").click();
        assertThat(row("Old lighthouse")).hasAttribute("aria-level", "3");
        act("Old lighthouse", "copy");
        page.locator("[id='moving:perform']").click();
        assertThat(row("Old lighthouse")).hasCount(2);
        for (var left = 1; left >= 0; left--) {
            row("Old lighthouse").first().locator("[data-actions]").click();
            page.locator("#pageActions [data-command='trash']").click();
            page.locator("[id='trashing:perform']").click();
            assertThat(row("Old lighthouse")).hasCount(left);
        }
    }

    @Test
    void everythingFitsAPhone() {
        page.setViewportSize(390, 844);
        for (var view : new String[] {
            "/admin/home",
            "/admin/page/tree",
            "/admin/trash/list",
            "/admin/menu/list",
            "/admin/redirect/list",
            "/admin/setting/edit"
        }) {
            page.navigate(view);
            assertThat(page.locator("main h1")).isVisible();
            assertTrue((Integer) page.evaluate("document.documentElement.scrollWidth") <= 390);
            RunningSite.assertAccessible(page);
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"))
                .click();
        page.locator("#areas")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Pages"))
                .click();
        assertThat(page.locator("main h1")).hasText("Pages");
    }

    private Locator row(String title) {
        return page.locator("#pages tr[data-name=\"" + title + "\"]");
    }

    private void act(String title, String command) {
        row(title).locator("[data-actions]").click();
        page.locator("#pageActions [data-command='" + command + "']").click();
        assertThat(page.locator("dialog[open]")).isVisible();
    }

    private void create(String title) {
        page.navigate("/admin/page/tree");
        act("Assembly of European Regions", "create");
        page.locator("[id='create:title']").fill(title);
        page.locator("[id='create:createPage']").click();
        page.waitForURL("**/admin/edit?item=*");
        page.navigate("/admin/page/tree");
    }

    private void tick(String title) {
        row(title).locator("[data-tick]").check();
    }

    private void trashed(String action) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(action + ": Watermill"))
                .click();
        assertThat(page.locator("dialog[open]")).isVisible();
    }
}
