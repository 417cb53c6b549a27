package eu.aer.site.web.trash;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is no page: who answers for it, and its way into the trash and out again. */
class TrashBrowserIT {

    private final String title = "Project " + UUID.randomUUID();

    @Test
    void aProjectGetsAnOwnerGoesIntoTheTrashAndComesBack() {
        try (var browser = BackOffice.colleague(Role.PUBLISHER)) {
            var page = browser.newPage();
            page.navigate("/admin/edit?kind=project&language=en");
            assertThat(page.locator("[id='edit:owner']")).hasCount(0);
            page.locator("[id='edit:title']").fill(title);
            page.locator("[id='edit:save']").click();
            page.waitForURL(Pattern.compile(".*/admin/edit\\?item=.*"));
            setOwner(page);
            list(page);
            button(page, "Put into the trash").click();
            assertThat(page.locator("#trashDialog")).containsText("take it out of the trash again for 30 days");
            RunningSite.assertAccessible(page);
            page.locator("[id='trashing:perform']").click();
            assertThat(page.locator("#messages")).containsText("“" + title + "” is in the trash.");
            assertThat(page.locator("#result")).not().containsText(title);
            page.navigate("/admin/trash/list");
            button(page, "Restore").click();
            page.locator("[id='restoring:perform']").click();
            assertThat(page.locator("#messages")).containsText("is restored");
            list(page);
            assertThat(page.locator("#result")).containsText(title);
        }
    }

    private static void setOwner(Page page) {
        assertThat(page.locator("[id='edit:owner'] option:checked")).hasText("Publisher");
        page.locator("[id='edit:owner']").selectOption("Administrator");
        page.locator("[id='edit:reviewBy']").fill("2020-01-01");
        page.locator("[id='edit:saveSteward']").click();
        assertThat(page.locator("[id='edit:steward']")).containsText("The day of the review must be still to come");
        assertThat(page.locator("[id='edit:reviewBy']")).hasValue("2020-01-01");
        RunningSite.assertAccessible(page);
        page.locator("[id='edit:reviewBy']").fill(LocalDate.now().plusYears(1).toString());
        page.locator("[id='edit:saveSteward']").click();
        assertThat(page.locator("#messages")).containsText("Owner and day are set");
        page.reload();
        assertThat(page.locator("[id='edit:owner'] option:checked")).hasText("Administrator");
        assertThat(page.locator("[id='edit:reviewBy']"))
                .hasValue(LocalDate.now().plusYears(1).toString());
    }

    private void list(Page page) {
        page.navigate("/admin/project/list?words=" + title.replace(" ", "+"));
    }

    private Locator button(Page page, String action) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(action + ": " + title));
    }
}
