package eu.aer.page.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample pages in the back office. */
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
        assertThat(page.locator("[id='tree:pages']")).containsText("Assembly of European Regions");
        assertThat(page.locator("[id='tree:pages'] .state-LIVE").first())
                .hasAttribute("title", Pattern.compile("English: Live"));
        RunningSite.assertAccessible(page);
    }

    @Test
    void aPageIsFoundWithTheOnesAboveIt() {
        page.locator("[id='tree:words']").pressSequentially("secretariat");
        assertThat(page.locator("[id='tree:pages'] .wide a").last()).hasText("The AER Secretariat");
        assertThat(page.locator("[id='tree:pages'] .wide a").first()).hasText("Assembly of European Regions");
        page.locator("[id='tree:words']").fill("no page is called like this");
        assertThat(page.locator("[id='tree:pages']")).containsText("No page matches");
    }

    @Test
    void aNewPageIsRefusedUnderASlugThatIsNone() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Add below: Members$")))
                .click();
        assertThat(page.locator("#newDialog")).isVisible();
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
    }

    @Test
    void everythingFitsAPhone() {
        page.setViewportSize(390, 844);
        for (var view : new String[] {
            "/admin/home", "/admin/page/tree", "/admin/menu/list", "/admin/redirect/list", "/admin/setting/edit"
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
}
