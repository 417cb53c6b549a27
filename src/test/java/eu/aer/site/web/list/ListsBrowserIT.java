package eu.aer.site.web.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import eu.aer.fixture.SampleMedia;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody arranges a list, and does one thing to several of its entries. */
class ListsBrowserIT {

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final BrowserContext office = BackOffice.administrator();
    private final Page page = office.newPage();

    @AfterEach
    void leave() {
        office.close();
    }

    @Test
    void columnsAreChosenByKeyboardAndStayChosen() {
        page.navigate("/admin/partnership/list");
        RunningSite.assertAccessible(page);
        assertThat(head("Kind")).isVisible();
        page.locator(".columns summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        RunningSite.assertAccessible(page);
        page.locator("[id='columns:choose']").press("Enter");
        assertThat(head("Kind")).hasCount(0);
        assertThat(page.locator("#messages")).containsText("columns that you chose");
        head("Title").press("Enter");
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Title");
        assertThat(head("Kind")).hasCount(0);
        page.reload();
        assertThat(head("Kind")).hasCount(0);
        page.locator(".columns summary").click();
        page.locator(".columns").getByLabel("Kind").check();
        page.locator("[id='columns:choose']").click();
        assertThat(head("Kind")).isVisible();
    }

    private Locator head(String text) {
        return page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(text));
    }

    @Test
    void severalPartnershipsGoIntoTheTrashAtOnce() {
        create("First " + name);
        create("Second " + name);
        page.navigate("/admin/partnership/list?words=" + name);
        page.locator("[id='result:bulkTrash']").click();
        assertThat(page.locator("#messages")).containsText("Choose at least one entry");
        page.locator("[data-tick-all]").click();
        assertThat(page.locator("[data-tickable]:checked")).hasCount(2);
        page.locator("[id='result:bulkTrash']").click();
        assertThat(page.locator("#bulkDialog")).containsText("2 entries go into the trash");
        RunningSite.assertAccessible(page);
        page.locator("[id='bulkAsk:perform']").click();
        assertThat(page.locator("#messages")).containsText("2 put into the trash.");
        assertThat(page.locator("#bulkDialog")).hasCount(0);
        assertThat(page.locator("[data-tickable]")).hasCount(0);
        page.navigate("/admin/trash/list?words=" + name);
        RunningSite.assertAccessible(page);
        inTheTrash("restoreTicked", "2 entries come back", "2 restored.");
        page.navigate("/admin/partnership/list?words=" + name);
        page.locator("[data-tick-all]").click();
        page.locator("[id='result:bulkTrash']").click();
        page.locator("[id='bulkAsk:perform']").click();
        assertThat(page.locator("[data-tickable]")).hasCount(0);
        page.navigate("/admin/trash/list?words=" + name);
        inTheTrash("purgeTicked", "This cannot be undone", "2 removed for good.");
    }

    private void inTheTrash(String button, String question, String done) {
        page.locator("[data-tick-all]").click();
        page.locator("[id='trash:" + button + "']").click();
        assertThat(page.locator("#bulkDialog")).containsText(question);
        RunningSite.assertAccessible(page);
        page.locator("[id='bulkAsk:perform']").click();
        assertThat(page.locator("#messages")).containsText(done);
        assertThat(page.locator("[data-tickable]")).hasCount(0);
    }

    @Test
    void whoPublishesSeveralIsToldOfWarningsBefore() {
        create("First " + name);
        create("Second " + name);
        page.locator("[id='edit:summary']")
                .fill("Les régions d’Europe travaillent ensemble depuis de nombreuses années, et elles vont continuer,"
                        + " car ce qui est décidé dans l’une d’elles se ressent dans toutes les autres.");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("#messages")).containsText("The draft is saved.");
        page.navigate("/admin/partnership/list?words=" + name);
        page.locator("[data-tick-all]").click();
        page.locator("[id='result:bulkPublish']").click();
        assertThat(page.locator("#bulkDialog")).containsText("There are warnings about one text");
        assertThat(page.locator("#bulkDialog .uses")).hasText(Pattern.compile("\\s*Second " + name + "\\s.*"));
        RunningSite.assertAccessible(page);
        page.locator("#bulkDialog [data-close]").click();
        page.locator("[id='result:bulkTrash']").click();
        assertThat(page.locator("#bulkDialog")).not().containsText("warnings");
        page.locator("[id='bulkAsk:perform']").click();
        assertThat(page.locator("#messages")).containsText("2 put into the trash.");
    }

    @Test
    void severalFilesGetATag() {
        for (var each : new String[] {"one", "two"}) {
            page.request()
                    .post(
                            "/admin/media/upload?name=" + each + "-" + name + ".pdf",
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/octet-stream")
                                    .setData(SampleMedia.pdf(each + name)));
        }
        page.navigate("/admin/media/list?words=" + name);
        RunningSite.assertAccessible(page);
        page.locator("[data-tick-all]").click();
        page.locator("[id='media:tag']").click();
        page.locator("[id='bulkAsk:perform']").click();
        assertThat(page.locator("#bulkDialog")).containsText("Type at least one tag.");
        RunningSite.assertAccessible(page);
        page.locator("[id='bulkAsk:newTags']").fill(name);
        page.locator("[id='bulkAsk:perform']").click();
        assertThat(page.locator("#messages")).containsText("2 files have these tags now.");
        page.navigate("/admin/media/list?tag=" + name);
        assertThat(page.locator("[data-tickable]")).hasCount(2);
    }

    @Test
    void theTranslationsBoardIsReadFromItsEndAndWithoutALanguage() {
        page.navigate("/admin/translation/board");
        RunningSite.assertAccessible(page);
        var first = page.locator("[id='result:board'] td.wide a").first();
        var title = first.innerText();
        head("Title").click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Title");
        assertThat(first).hasText(title);
        head("Title").click();
        assertThat(page.locator("th[aria-sort=descending]")).containsText("Title");
        assertThat(first).not().hasText(title);
        assertThat(head("Deutsch")).isVisible();
        page.locator(".columns summary").click();
        page.locator("#columns").getByLabel("Deutsch").uncheck();
        page.locator("[id='columns:choose']").click();
        assertThat(head("Deutsch")).hasCount(0);
        assertThat(head("Français")).isVisible();
        page.locator("#columns").getByLabel("Deutsch").check();
        page.locator("[id='columns:choose']").click();
        assertThat(head("Deutsch")).isVisible();
    }

    private void create(String title) {
        page.navigate("/admin/edit?kind=partnership&language=en");
        page.locator("[id='edit:title']").fill(title);
        page.locator("[id='edit:slug']").fill(title.toLowerCase().replace(' ', '-'));
        page.locator("[id='edit:save']").click();
        page.waitForURL("**/admin/edit?item=*");
    }

    @Test
    void severalOldAddressesAreRemovedAtOnce() {
        for (var each : new String[] {"one", "two"}) {
            page.navigate("/admin/redirect/edit");
            page.locator("[id='redirect:source']").fill("/" + name + "/" + each);
            page.locator("[id='redirect:url']").fill("https://example.org/" + each);
            page.locator("[id='redirect:save']").click();
            page.waitForURL("**/admin/redirect/list*");
        }
        page.navigate("/admin/redirect/list?words=" + name);
        RunningSite.assertAccessible(page);
        page.locator("[data-tickable]").first().check();
        page.locator("[id='redirects:removeTicked']").click();
        assertThat(page.locator("[data-tickable]")).hasCount(1);
        page.locator("[data-tick-all]").click();
        page.locator("[id='redirects:removeTicked']").click();
        assertThat(page.locator("[data-tickable]")).hasCount(0);
    }

    @Test
    void accountsAreDisabledAtOnceAndTheOwnOneStays() {
        BackOffice.create(page, "one-" + name + "@example.org", "One " + name);
        BackOffice.create(page, "two-" + name + "@example.org", "Two " + name);
        page.navigate("/admin/account/list?words=" + name);
        RunningSite.assertAccessible(page);
        page.locator("[data-tick-all]").click();
        page.locator("[id='result:disable']").click();
        assertThat(page.locator("#bulkDialog")).containsText("sign in with these 2 accounts any more");
        RunningSite.assertAccessible(page);
        page.locator("[data-close]").click();
        page.locator("[data-tick-all]").click();
        page.locator("[id='result:invite']").click();
        assertThat(page.locator("#messages")).containsText("Choose at least one entry");
        assertThat(page.locator("#bulkDialog")).hasCount(0);
        page.locator("[data-tick-all]").click();
        page.locator("[id='result:disable']").click();
        page.locator("[id='bulkAsk:perform']").click();
        assertThat(page.locator("#messages")).containsText("2 accounts are disabled.");
        assertThat(page.locator("[data-tickable]:checked")).hasCount(0);
        assertThat(page.locator(".state-off")).hasCount(2);
        page.navigate("/admin/account/list?words=admin");
        page.locator("[data-tickable]").first().check();
        page.locator("[id='result:disable']").click();
        page.locator("[id='bulkAsk:perform']").click();
        assertThat(page.locator("#messages")).containsText("is left as it was");
        RunningSite.assertAccessible(page);
    }
}
