package eu.aer.site.web.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody whose role, languages and part of the site an administrator changes while he or she is at work. */
class RemitBrowserIT {

    private final String name = "Robin " + UUID.randomUUID().toString().substring(0, 8);
    private final String slug = "branch-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aTranslatorBecomesAnEditorOfOnePartOfTheSiteAndThenAReader() {
        try (var office = BackOffice.administrator();
                var visitor = RunningSite.get().visitor()) {
            var desk = office.newPage();
            EditorPage.create(desk, name, slug);
            var item = desk.url().replaceAll(".*item=(\\d+).*", "$1");
            var account = office.newPage();
            var robin = visitor.newPage();
            signInAsTranslator(account, robin);

            aTranslatorWritesTheTranslationOnly(robin, item);
            limitToAbout(account);
            anEditorWorksWithinTheBranchOnly(robin);
            whatIsTypedStaysWhenTheRoleIsTaken(account, robin, item);
        }
    }

    private void signInAsTranslator(Page account, Page robin) {
        var login = slug + "@example.org";
        account.navigate("/admin/account/edit");
        account.locator("[id='account:name']").fill(name);
        account.locator("[id='account:login']").fill(login);
        account.locator("[id='account:role']").selectOption("TRANSLATOR");
        assertThat(account.getByLabel("Français")).hasCount(1);
        account.locator("[id='account:save']").click();
        assertThat(account.locator(".field-error")).containsText("Tick at least one language");
        RunningSite.assertAccessible(account);
        account.locator("fieldset").getByLabel("Français").check();
        account.locator("[id='account:save']").click();
        var given = account.locator("#oneTimePassword").innerText();
        BackOffice.signIn(robin, login, given);
        BackOffice.changePassword(robin, given, RunningSite.PASSWORD);
    }

    private void aTranslatorWritesTheTranslationOnly(Page robin, String item) {
        robin.navigate("/admin/page/tree?words=" + name.replace(" ", "%20"));
        assertThat(row(robin)).isVisible();
        assertThat(row(robin).locator("[data-tick]")).hasCount(0);
        robin.navigate("/admin/edit?item=" + item + "&language=en");
        assertThat(robin).hasURL(Pattern.compile(".*/admin/review/show.*"));
        assertThat(robin.locator("[id='desk:approve']")).hasCount(0);
        RunningSite.assertAccessible(robin);
        robin.getByText("Français").click();
        assertThat(robin).hasURL(Pattern.compile(".*/admin/edit\\?item=" + item + "&language=fr"));
        assertThat(field(robin, "publish")).hasCount(0);
        assertThat(robin.locator("[id='edit:steward']")).hasCount(0);
        field(robin, "title").fill(name + " en français");
        field(robin, "slug").fill(slug);
        field(robin, "askReview").click();
        assertThat(robin.locator("#messages")).containsText("Sent to review");
        RunningSite.assertAccessible(robin);
    }

    private void limitToAbout(Page account) {
        // the account has changed since, by the person's new password
        account.navigate("/admin/account/list");
        account.locator("table a:has-text('" + name + "')").click();
        account.locator("[id='account:role']").selectOption("EDITOR");
        assertThat(account.locator("fieldset")).hasCount(0);
        var branch = account.locator("[id='account:branch_input']");
        branch.pressSequentially("About");
        account.locator(".ui-autocomplete-item").first().click();
        account.locator("[id='account:addBranch']").click();
        assertThat(account.locator("[id='account:remit'] li")).containsText("About");
        RunningSite.assertAccessible(account);
        account.locator("[id='account:save']").click();
        assertThat(account.locator("#messages, .notices").first()).containsText("is saved");
    }

    private void anEditorWorksWithinTheBranchOnly(Page robin) {
        robin.navigate("/admin/page/tree");
        assertThat(robin.locator("#pages tr[data-name='About'] [data-actions]")).hasCount(1);
        assertThat(robin.locator("#pages tr[data-name='Members'] [data-actions]"))
                .hasCount(0);
        assertThat(robin.getByText("New page", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        robin.locator("#pages tr[data-name='About'] [data-actions]").click();
        assertThat(robin.locator("#pageActions [data-command='create']")).isVisible();
        assertThat(robin.locator("#pageActions [data-command='move']")).isHidden();
        RunningSite.assertAccessible(robin);
        robin.keyboard().press("Escape");
        robin.locator("#pages tr[data-name='Members'] .tree-name a").click();
        assertThat(robin).hasURL(Pattern.compile(".*/admin/review/show.*"));
        assertThat(robin.getByText("Open in the editor")).hasCount(0);
        robin.navigate("/admin/project/list");
        assertThat(robin.locator("main a.action")).hasCount(0);
    }

    private void whatIsTypedStaysWhenTheRoleIsTaken(Page account, Page robin, String item) {
        robin.navigate("/admin/edit?item=" + item + "&language=en");
        field(robin, "summary").fill("Typed before the news came.");
        account.locator("table a:has-text('" + name + "')").click();
        account.locator("[id='account:role']").selectOption("REVIEWER");
        account.locator("[id='account:save']").click();
        assertThat(account.locator("#messages, .notices").first()).containsText("is saved");
        field(robin, "save").click();
        assertThat(robin.locator("#messages")).containsText("You may not do this");
        assertThat(field(robin, "summary")).hasValue("Typed before the news came.");
        robin.evaluate("aerKeep()");
        assertThat(robin.locator("[id='edit:company']")).containsText("may not change this text any more");
        assertThat(robin.locator("[id='edit:autosaved']")).not().isEmpty();
        RunningSite.assertAccessible(robin);
        robin.onDialog(dialog -> dialog.accept());
        robin.navigate("/admin/home", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        // a browser that is closed while it leaves a page that asks has been seen to hang
        robin.waitForLoadState();
    }

    private Locator row(Page page) {
        return page.locator("#pages tr[data-name='" + name + "']");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='edit:" + id + "']");
    }
}
