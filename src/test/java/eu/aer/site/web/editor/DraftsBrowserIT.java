package eu.aer.site.web.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.RunningSite;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a text between two saved drafts, and afterwards; each test on a page of its own. */
class DraftsBrowserIT {

    private static final Pattern AUTOSAVED = Pattern.compile("Autosaved \\d\\d:\\d\\d");

    private final RunningSite site = RunningSite.get();
    private final String slug = "draft-" + UUID.randomUUID().toString().substring(0, 8);
    private BrowserContext browser;
    private Page page;
    private String address;

    @BeforeEach
    void open() {
        browser = BackOffice.colleague(Role.PUBLISHER);
        page = browser.newPage();
        EditorPage.create(page, "Draft " + slug, slug);
        address = page.url();
        save(page);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatIsTypedIsKeptByItselfAndOfferedInAnotherTab() {
        field(page, "title").fill("");
        field(page, "summary").fill("Half a sentence and no ti");
        assertThat(page.locator("[id='edit:autosaved']")).hasText(AUTOSAVED);
        assertThat(field(page, "summary")).isFocused();
        page.close();

        var again = browser.newPage();
        again.navigate(address);
        var offer = again.locator(".offer");
        assertThat(offer).containsText("You have unsaved text of ");
        offer.locator("summary").click();
        assertThat(offer.locator("ins").last()).containsText("Half a sentence and no ti");
        RunningSite.assertAccessible(again);
        offer.getByText("Go on with it").click();
        assertThat(field(again, "summary")).hasValue("Half a sentence and no ti");
        assertThat(field(again, "title")).hasValue("");
        assertThat(again.locator(".offer")).hasCount(0);
        field(again, "title").fill("With a title");
        save(again);
        again.reload();
        assertThat(again.locator(".offer")).hasCount(0);
        assertThat(field(again, "title")).hasValue("With a title");
    }

    @Test
    void whatIsForgottenIsNotOfferedAgain() {
        field(page, "summary").fill("Not worth keeping");
        assertThat(page.locator("[id='edit:autosaved']")).hasText(AUTOSAVED);
        leave(page);
        page.navigate(address);
        page.locator(".offer button").last().click();
        assertThat(page.locator(".offer")).hasCount(0);
        page.reload();
        assertThat(field(page, "summary")).hasValue("");
        assertThat(page.locator(".offer")).hasCount(0);
    }

    @Test
    void aTextThatWasNeverSavedIsKeptAndHalfADateToo() {
        page.navigate("/admin/edit?kind=project&language=en");
        field(page, "title").fill("New project " + slug);
        field(page, "start").fill("202");
        assertThat(page.locator("[id='edit:autosaved']")).hasText(AUTOSAVED);
        leave(page);
        page.navigate("/admin/edit?kind=project&language=en");
        page.locator(".offer")
                .filter(new Locator.FilterOptions().setHasText(slug))
                .getByText("Go on with it")
                .click();
        assertThat(field(page, "title")).hasValue("New project " + slug);
        assertThat(field(page, "start")).hasValue("202");

        field(page, "start").fill("2024-03");
        save(page);
        page.waitForURL("**/admin/edit?item=*");
        field(page, "start").fill("2024-05");
        field(page, "acronym").fill("NEW");
        save(page);
        page.navigate(page.url().replace("edit", "history") + "&from=1&to=2");
        assertThat(page.locator(".comparison")).containsText("Acronym");
        assertThat(page.locator(".comparison")).containsText("Start");
        assertThat(page.locator(".comparison ins").last()).containsText("May");
    }

    @Test
    void whatWasTypedInTheLastSecondIsKeptWhenTheTabCloses() {
        field(page, "note").fill("A note");
        field(page, "question").fill("A question");
        field(page, "summary").fill("Typed and closed");
        page.onceDialog(Dialog::accept);
        page.navigate("about:blank");
        var again = browser.newPage();
        // the last request is on its way while the tab is gone already
        again.waitForCondition(() -> {
            again.navigate(address);
            return again.locator(".offer").count() > 0;
        });
        again.locator(".offer button").first().click();
        assertThat(field(again, "summary")).hasValue("Typed and closed");
        assertThat(field(again, "note")).hasValue("A note");
        assertThat(field(again, "question")).hasValue("A question");
    }

    @Test
    void anAutosaveAfterTheEndOfTheSessionLeadsToSignInAndBack() {
        var session = browser.cookies();
        browser.clearCookies();
        field(page, "summary").fill("Typed without a session");
        assertThat(page.locator("#ended")).isVisible();
        assertThat(field(page, "summary")).hasValue("Typed without a session");
        RunningSite.assertAccessible(page);
        page.locator("#ended a").click();
        page.waitForURL("**/login?to=*");
        browser.addCookies(session);
        page.navigate(address);
        page.locator("[data-kept='restore']").click();
        assertThat(field(page, "summary")).hasValue("Typed without a session");
    }

    @Test
    void aPageThatTheServerHasForgottenKeepsWhatIsTypedAndLeadsOn() {
        page.evaluate(
                "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach(state => state.value = '-1:1')");
        field(page, "summary").fill("Typed into a forgotten page");
        assertThat(page.locator("#ended")).isVisible();
        leave(page);
        page.navigate(address);
        page.locator("[data-kept='restore']").click();
        assertThat(field(page, "summary")).hasValue("Typed into a forgotten page");
    }

    @Test
    void twentyTabsMoreLeaveTheFirstOneUsable() {
        for (var tab = 0; tab < 30; tab++) {
            assertEquals(200, page.request().get(address).status());
        }
        field(page, "summary").fill("Typed in the first tab");
        save(page);
        page.reload();
        assertThat(field(page, "summary")).hasValue("Typed in the first tab");
    }

    @Test
    void twoEditorsSeeEachOtherAndBringTheirTextsTogetherPartByPart() {
        try (var others = BackOffice.administrator()) {
            var other = others.newPage();
            other.navigate(address);
            assertThat(other.locator(".presence")).containsText("Publisher has this open since ");
            page.evaluate("dispatchEvent(new Event('focus'))");
            assertThat(page.locator(".presence")).containsText(" has this open since ");
            field(other, "summary").fill("Summary of the other");
            field(other, "title").fill("Title of the other");
            field(page, "title").fill("Title of mine");
            save(other);
            field(page, "navigationTitle").fill("Short");
            assertThat(page.locator("[id='edit:company']")).containsText("saved revision 2");
            assertThat(page.locator("[id='edit:company']")).containsText("has this open since");
            RunningSite.assertAccessible(page);

            act(page, "save");
            var conflict = page.locator(".conflict");
            assertThat(conflict.locator(".question")).hasCount(1);
            assertThat(conflict.locator(".question")).containsText("Title of mine");
            assertThat(conflict.locator(".question")).containsText("Title of the other");
            assertThat(conflict).containsText("Summary: by ");
            assertThat(conflict).containsText("Short title for menus: yours");
            RunningSite.assertAccessible(page);
            act(page, "saveMerged");
            assertThat(page.locator("#messages")).containsText("Choose for each part");
            conflict.getByText("Take the one of ").click();

            // a second conflict in between
            field(other, "slug").fill(slug + "-b");
            save(other);
            act(page, "saveMerged");
            assertThat(conflict).containsText("Address part: by ");
            act(page, "saveMerged");
            assertThat(conflict).hasCount(0);
            page.reload();
            assertThat(field(page, "title")).hasValue("Title of the other");
            assertThat(field(page, "summary")).hasValue("Summary of the other");
            assertThat(field(page, "navigationTitle")).hasValue("Short");
            assertThat(field(page, "slug")).hasValue(slug + "-b");
        }
    }

    @Test
    void thePublicationOfAStaleTextIsAConflictToo() {
        try (var others = BackOffice.administrator()) {
            var other = others.newPage();
            other.navigate(address);
            field(other, "summary").fill("Newer");
            save(other);
            act(page, "publish");
            assertThat(page.locator(".conflict")).containsText("there is nothing to choose");
            assertEquals(404, page.request().get(site.url("/en/about/" + slug)).status());
            act(page, "saveMerged");
            assertThat(field(page, "summary")).hasValue("Newer");
            act(page, "publish");
            assertThat(page.locator("#messages")).containsText("Published");
        }
    }

    @Test
    void historyShowsWhatChangedInWordsAndBringsAnOldRevisionBack() {
        words(page).click();
        page.keyboard().type("The assembly meets in Brussels.");
        act(page, "publish");
        assertThat(page.locator("#messages")).containsText("Published");
        words(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().press("Control+ArrowLeft");
        page.keyboard().press("Control+ArrowLeft");
        page.keyboard().type("again ");
        field(page, "title").fill("Another title");
        save(page);
        page.getByText("All revisions, and what changed").click();
        assertThat(page.locator(".revisions tbody tr")).hasCount(3);
        assertThat(page.locator(".revisions")).containsText("Live");
        RunningSite.assertAccessible(page);
        page.locator(".revisions tbody tr")
                .first()
                .getByText("Compare with live")
                .click();
        assertThat(page.locator(".comparison h2")).hasText("What changed from revision 2 to revision 3");
        // the person's language and not the browser's
        page.setExtraHTTPHeaders(Map.of("Accept-Language", "de"));
        page.reload();
        assertThat(page.locator(".comparison h3").first()).containsText("Title");
        assertThat(page.locator(".comparison ins").last()).containsText("again");
        assertThat(page.locator(".comparison")).containsText("Another");
        RunningSite.assertAccessible(page);
        page.locator(".revisions tbody tr").nth(1).getByText("Look and restore").click();
        page.locator("[id='restoring:restore']").click();
        page.waitForURL("**/admin/edit?item=*");
        assertThat(page.locator("#messages")).containsText("Revision 2 is the newest draft again");
        assertThat(field(page, "title")).hasValue("Draft " + slug);
        assertThat(page.locator(".history")).containsText("Restored from revision 2");
    }

    @Test
    void whoeverSavesByKeyboardTypesOn() {
        words(page).click();
        page.keyboard().type("One two");
        page.keyboard().press("Control+s");
        page.keyboard().type(" three");
        assertThat(words(page)).containsText("One two three");
        assertThat(words(page)).isFocused();
        page.locator(".keys-ask").click();
        assertThat(page.locator("#shortcuts")).containsText("Ctrl + S");
        RunningSite.assertAccessible(page);
    }

    @Test
    void nobodyLeavesUnsavedTextWithoutAWord() {
        field(page, "summary").fill("Not saved yet");
        page.locator(".tabs a")
                .filter(new Locator.FilterOptions().setHasText("Français"))
                .click();
        assertThat(page.locator("#leaveDialog")).isVisible();
        RunningSite.assertAccessible(page);
        page.locator("[data-leave='save']").click();
        page.waitForURL("**language=fr");
        page.navigate(address);
        assertThat(field(page, "summary")).hasValue("Not saved yet");
    }

    @Test
    void aHistoryThatDoesNotExistIsNotFound() {
        assertEquals(
                200,
                page.request()
                        .get(address.replace("edit", "history") + "&from=nothing")
                        .status());
        for (var query : new String[] {"", "?item=x&language=en", "?item=999999999&language=en"}) {
            assertEquals(
                    404, page.request().get(site.url("/admin/history" + query)).status());
        }
        assertEquals(
                404,
                page.request()
                        .get(address.replace("edit", "history") + "&to=99")
                        .status());
    }

    /** Waits for the answer: the sentence of an earlier deed may say the same. */
    private static void save(Page at) {
        at.waitForResponse(answer -> isSave(answer.request()), () -> act(at, "save"));
        assertThat(at.locator("#messages")).containsText("saved");
    }

    private static boolean isSave(Request request) {
        return request.method().equals("POST") && request.postData().contains("source=edit%3Asave");
    }

    /** Without the question that a browser asks. */
    private static void leave(Page at) {
        at.onceDialog(Dialog::accept);
    }

    private static Locator words(Page at) {
        return at.locator("[id='edit:blocks:0:text:html-page']");
    }

    private static Locator field(Page at, String id) {
        return at.locator("[id='edit:" + id + "']");
    }

    private static void act(Page at, String id) {
        field(at, id).click();
    }
}
