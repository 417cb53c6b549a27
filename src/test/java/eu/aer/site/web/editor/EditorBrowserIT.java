package eu.aer.site.web.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing and publishing as an editor does it, each test on a page of its own. */
class EditorBrowserIT {

    private static final Pattern EDITOR = Pattern.compile(".*/admin/edit\\?item=.*");
    private static final String WORDS = "blocks:0:text:html";

    private final RunningSite site = RunningSite.get();
    private final String slug = "page-" + UUID.randomUUID().toString().substring(0, 8);
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

    @Test
    void thePublicSeesAPageOnceItIsPublishedAndNotBefore() {
        begin("A new page");
        write("Words that nobody has read");
        act("save");
        assertThat(page.locator("#messages")).containsText("The draft is saved");
        assertEquals(404, read().status());
        act("publish");
        assertThat(page.locator("#messages")).containsText("Published");
        assertTrue(read().text().contains("Words that nobody has read"));

        assertThat(field("question")).isHidden();
        write(" and a second sentence");
        assertThat(field("question")).isVisible();
        act("save");
        assertThat(page.locator(".tabs [aria-current]")).containsText("newer draft");
        assertFalse(read().text().contains("second sentence"));
        act("publish");
        assertThat(page.locator("#messages")).containsText("Published");
        assertTrue(read().text().contains("second sentence"));

        page.locator("#unpublishAsk").click();
        RunningSite.assertAccessible(page);
        act("unpublish");
        assertThat(page.locator("#messages")).containsText("Taken down");
        assertEquals(404, read().status());
    }

    @Test
    void thePreviewIsThePublicPageWithTheNewestDraft() {
        begin("To be looked at");
        write("Only a draft");
        var preview = page.waitForPopup(() -> act("preview"));
        assertThat(preview.locator(".bar-preview")).isVisible();
        assertThat(preview.locator("main .prose")).containsText("Only a draft");
        assertThat(preview.locator(".breadcrumb a").last()).hasText("About");
    }

    @Test
    void aSlugThatIsTakenNamesThePageThatHasIt() {
        begin("Another history");
        write("Typed text");
        field("slug").fill("history");
        act("save");
        assertThat(page.locator(".field").filter(new Locator.FilterOptions().setHas(field("slug"))))
                .containsText("already used by “The History of AER”");
        assertThat(field("slug")).hasValue("history");
        assertThat(field("slug")).isFocused();
        assertThat(words()).containsText("Typed text");
        RunningSite.assertAccessible(page);
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndTheRestStays() {
        begin("Without a title");
        write("Typed text");
        field("title").fill("");
        act("save");
        assertThat(page.locator("section").filter(new Locator.FilterOptions().setHas(field("title"))))
                .containsText("This field is needed.");
        assertThat(words()).containsText("Typed text");
    }

    @Test
    void aTranslationBeginsWithTheSourceAndIsPublishedOnItsOwn() {
        begin("In two languages");
        write("English words");
        act("publish");
        assertThat(page.locator("#messages")).containsText("Published");
        page.locator(".tabs a")
                .filter(new Locator.FilterOptions().setHasText("Français"))
                .click();
        RunningSite.assertAccessible(page);
        assertThat(page.locator("fieldset.facts select")).isDisabled();
        act("copySource");
        assertThat(words()).containsText("English words");
        field("title").fill("En deux langues " + slug);
        field("slug").fill(slug + "-fr");
        act("publish");
        assertThat(page.locator("#messages")).containsText("Published");
        assertTrue(
                page.request().get(site.url("/fr/about/" + slug + "-fr")).text().contains("En deux langues"));
        assertTrue(read().text().contains("English words"));
    }

    @Test
    void blocksMoveAndComeBack() {
        begin("In parts");
        write("First part");
        act("add-quote");
        field("blocks:1:quote:text").fill("Regions matter.");
        act("blocks:1:up");
        assertThat(field("blocks:0:quote:text")).hasValue("Regions matter.");
        act("blocks:0:remove");
        assertThat(page.locator("section.block")).hasCount(1);
        act("putBack");
        assertThat(field("blocks:0:quote:text")).hasValue("Regions matter.");
        RunningSite.assertAccessible(page);
        act("publish");
        assertThat(page.locator("#messages")).containsText("Published");
        var text = read().text();
        assertTrue(text.indexOf("Regions matter.") < text.indexOf("<p>First part"));
    }

    @Test
    void aLinkToAPageOfTheSiteFollowsThePage() {
        begin("With a link");
        write("See ");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Link"))
                .click();
        page.locator("#linkSearch").fill("join");
        RunningSite.assertAccessible(page);
        page.locator("#linkResults button")
                .filter(new Locator.FilterOptions().setHasText("Join AER!"))
                .first()
                .click();
        assertThat(words().locator("a")).hasAttribute("href", Pattern.compile("item:\\d+"));
        act("publish");
        assertThat(page.locator("#messages")).containsText("Published");
        assertTrue(read().text().contains("href=\"/en/members/join-aer\""));
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        begin("Interrupted");
        var address = page.url();
        field("summary").fill("Typed and never sent");
        assertThat(page.locator(".unsaved")).isVisible();
        page.waitForCondition(() -> (Boolean) page.evaluate("sessionStorage.length > 0"));
        var session = browser.cookies();
        browser.clearCookies();
        act("save");
        page.waitForURL("**/login?to=*");
        browser.addCookies(session);
        page.navigate(address);
        assertThat(page.locator("#kept")).isVisible();
        RunningSite.assertAccessible(page);
        page.locator("[data-kept='restore']").click();
        assertThat(field("summary")).hasValue("Typed and never sent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?item=abc",
                "?item=999999999",
                "?item=99999999999999999999",
                "?kind=nothing",
                "?item=5&language=xx"
            })
    void anAddressThatAsksForNothingIsNotFound(String query) {
        assertEquals(404, page.request().get(site.url("/admin/edit" + query)).status());
    }

    /** A page below “About”, from the page tree to its editor. */
    private void begin(String title) {
        EditorPage.create(page, title + " " + slug, slug);
        assertThat(words()).isVisible();
    }

    private void write(String text) {
        words().click();
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
    }

    private Locator words() {
        return page.locator("[id='edit:" + WORDS + "-page']");
    }

    private Locator field(String id) {
        return page.locator("[id='edit:" + id + "']");
    }

    private void act(String id) {
        field(id).click();
    }

    private APIResponse read() {
        return page.request().get(site.url("/en/about/" + slug));
    }
}
