package eu.aer.site.web.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.RunningSite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What editors do with the blocks of a text, and what the public sees of each kind. */
class BlocksBrowserIT {

    private final RunningSite site = RunningSite.get();
    private final EditorPage editor = new EditorPage();
    private final Page page = editor.page();

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void thePublicSeesEveryKindOfBlock() {
        editor.begin("With everything");
        editor.words(0).fill("Words of the text");
        editor.add("quote");
        fill("blocks:1:quote:text", "Regions matter");
        editor.add("call");
        fill("blocks:2:call:heading", "Take part");
        fill("blocks:2:call:label", "Join the association");
        choose("Choose: Where the button leads", "join aer", "Join AER!");
        editor.add("questions");
        fill("blocks:3:questions:questions:0:question", "Who may join?");
        editor.block(3).locator(".rich-page").fill("Every region.");
        editor.add("embed");
        fill("blocks:4:embed:address", "https://youtu.be/dQw4w9WgXcQ");
        fill("blocks:4:embed:title", "A film about regions");
        editor.add("people");
        fill("blocks:5:people:people:0:name", "A name");
        fill("blocks:5:people:people:0:email", "office@example.org");
        editor.add("separator");
        editor.add("partnerships");
        page.getByLabel("AER and UNDP").check();
        editor.add("projects");
        editor.field("blocks:8:projects:number").selectOption("1");
        editor.add("subpages");
        RunningSite.assertAccessible(page);
        editor.publish();

        assertPublic("en", "Load the video from YouTube");
        assertPublic("fr", "Charger la vidéo de YouTube");
        assertPublic("de", "Video von YouTube laden");
    }

    private void assertPublic(String language, String load) {
        try (var visitor = site.visitor(language)) {
            var shown = visitor.newPage();
            shown.navigate(editor.path(language));
            var text = shown.locator("main .prose").first();
            assertThat(text.locator(".quote")).containsText("Regions matter");
            assertThat(text.locator(".call .button"))
                    .hasAttribute(
                            "href",
                            "/" + language + "/"
                                    + (language.equals("en")
                                            ? "members/join-aer"
                                            : shown.locator(".call .button")
                                                    .getAttribute("href")
                                                    .substring(4)));
            assertThat(text.locator("details.qa summary")).hasText("Who may join?");
            assertThat(text.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(load)))
                    .isVisible();
            assertThat(text.locator(".people a")).hasAttribute("href", "mailto:office@example.org");
            assertThat(text.locator("> hr")).hasCount(1);
            assertThat(text.locator(".partnership h2")).hasCount(1);
            assertThat(text.locator(".entries > li")).hasCount(1);
            RunningSite.assertAccessible(shown);
        }
    }

    @Test
    void aFilmAsksNobodyBeforeAReaderDoes() {
        editor.begin("With a film");
        editor.add("embed");
        fill("blocks:1:embed:address", "<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\"></iframe>");
        fill("blocks:1:embed:title", "A film");
        editor.publish();
        assertFalse(policy("/en/about").contains("frame-src"), "a page without a film frames nobody");
        assertTrue(policy(editor.path("en")).contains("frame-src https://www.youtube-nocookie.com"));
        try (var visitor = site.visitor()) {
            var asked = new ArrayList<String>();
            visitor.route(address -> !address.startsWith(site.url("")), route -> {
                asked.add(route.request().url());
                route.abort();
            });
            var shown = visitor.newPage();
            shown.navigate(editor.path("en"));
            assertEquals(List.of(), asked);
            shown.locator(".embed button").click();
            assertThat(shown.locator(".embed iframe")).hasAttribute("title", "A film");
            shown.waitForCondition(() -> !asked.isEmpty());
            assertEquals("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", asked.get(0));
        }
        try (var withoutScript = site.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var shown = withoutScript.newPage();
            shown.navigate(editor.path("en"));
            assertThat(shown.locator(".embed button")).isHidden();
            assertThat(shown.locator(".film figcaption a"))
                    .hasAttribute("href", "https://www.youtube.com/embed/dQw4w9WgXcQ");
        }
    }

    private String policy(String path) {
        return page.request().get(site.url(path)).headers().get("content-security-policy");
    }

    @Test
    void blocksAreAddedMovedCopiedAndPutBackAndTheFocusGoesAlong() {
        editor.begin("With blocks");
        editor.words(0).fill("First words");
        editor.add("quote");
        assertThat(editor.field("blocks:1:quote:text")).isFocused();
        fill("blocks:1:quote:text", "Said");

        page.getByLabel("Add a part before 2. Quotation").click();
        page.locator(".gap .add").getByText("Dividing line").click();
        assertOrder("1. Text", "2. Dividing line", "3. Quotation");
        assertSaid("Added: 2. Dividing line");
        assertThat(editor.block(1).locator(".block-fold")).isFocused();

        editor.field("blocks:2:up").press("Enter");
        assertOrder("1. Text", "2. Quotation", "3. Dividing line");
        assertThat(editor.field("blocks:1:up")).isFocused();
        page.keyboard().press("Enter");
        assertOrder("1. Quotation", "2. Text", "3. Dividing line");
        assertThat(editor.field("blocks:0:down")).isFocused();
        assertSaid("Moved, now 1. Quotation");

        editor.act("blocks:0:duplicate");
        assertOrder("1. Quotation", "2. Quotation", "3. Text", "4. Dividing line");
        assertThat(editor.field("blocks:1:quote:text")).hasValue("Said");
        assertThat(editor.field("blocks:1:quote:text")).isFocused();

        editor.act("blocks:1:remove");
        assertThat(editor.field("putBack")).isFocused();
        editor.act("blocks:1:remove");
        assertOrder("1. Quotation", "2. Dividing line");
        assertThat(page.locator(".removed")).containsText("2 removed parts can be put back");
        page.keyboard().press("Enter");
        assertOrder("1. Quotation", "2. Text", "3. Dividing line");
        assertThat(editor.block(1).locator(".block-fold")).isFocused();
        assertThat(editor.words(1)).containsText("First words");
        editor.act("putBack");
        assertOrder("1. Quotation", "2. Quotation", "3. Text", "4. Dividing line");
        assertThat(page.locator(".removed")).hasCount(0);
    }

    @Test
    void blocksAreDraggedToAnotherPlace() {
        editor.begin("With blocks");
        editor.add("quote");
        editor.add("separator");
        page.setViewportSize(1280, 1800);
        assertThat(editor.block(2).locator(".block-fold")).isFocused();
        var target = editor.block(0).locator("h3").boundingBox();
        editor.block(2).locator(".grip").hover();
        page.mouse().down();
        // a drag begins with the first move, and is seen over what the next ones touch
        page.mouse().move(target.x + 60, target.y + 40, new Mouse.MoveOptions().setSteps(8));
        page.mouse().move(target.x + 60, target.y, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
        assertOrder("1. Dividing line", "2. Text", "3. Quotation");
    }

    @Test
    void aFoldedBlockShowsItsFirstWordsAndOpensForWhatIsToBeCorrected() {
        editor.begin("To be folded");
        editor.words(0).fill("The first words of a text");
        editor.add("call");
        fill("blocks:1:call:heading", "Take part");
        page.getByText("Collapse all parts").click();
        assertThat(editor.words(0)).isHidden();
        assertThat(editor.block(0).locator(".block-words")).hasText("The first words of a text");
        assertThat(editor.block(1).locator(".block-words")).hasText("Take part");
        RunningSite.assertAccessible(page);

        editor.act("save");
        assertThat(editor.field("blocks:1:call:label")).isVisible();
        assertThat(editor.block(1)).containsText("This field is needed.");
        assertThat(editor.block(1)).containsText("Choose a page of this site, or an address");
        assertThat(editor.words(0)).isHidden();
        assertThat(editor.field("blocks:1:call:label")).isFocused();
        page.getByText("Expand all parts").click();
        assertThat(editor.words(0)).hasText("The first words of a text");
    }

    @Test
    void questionsAreAddedMovedAndRemovedInTheirBlock() {
        editor.begin("With questions");
        editor.add("questions");
        fill("blocks:1:questions:questions:0:question", "One?");
        page.getByText("Add a question").click();
        assertThat(editor.field("blocks:1:questions:questions:1:question")).isFocused();
        fill("blocks:1:questions:questions:1:question", "Two?");
        page.getByLabel("Move up: Question 2").click();
        assertThat(editor.field("blocks:1:questions:questions:0:question")).hasValue("Two?");
        page.getByLabel("Remove: Question 2").click();
        assertThat(page.locator(".row")).hasCount(1);
        editor.act("save");
        assertThat(editor.block(1)).containsText("A question needs an answer");
        assertThat(editor.field("blocks:1:questions:questions:0:question")).hasValue("Two?");
    }

    @Test
    void theHomePageShowsItsOtherBlocksBelowItsWaysIn() {
        page.navigate("/fr");
        page.navigate(page.locator("a[href*='/admin/edit']").first().getAttribute("href"));
        var last = page.locator(".blocks > .block").count();
        editor.add("quote");
        fill("blocks:" + last + ":quote:text", "Une voix pour les régions");
        var preview = page.waitForPopup(() -> editor.act("preview"));
        assertThat(preview.locator(".band:has(.ways) ~ .band blockquote")).containsText("Une voix pour les régions");
        RunningSite.assertAccessible(preview);
        editor.act("blocks:" + last + ":remove");
        assertThat(page.locator(".blocks > .block")).hasCount(last);
        editor.act("save");
        assertThat(page.locator("#messages")).containsText("saved");
    }

    private void fill(String id, String text) {
        editor.field(id).fill(text);
    }

    private void choose(String button, String words, String title) {
        page.getByLabel(button).click();
        page.locator("#linkSearch").fill(words);
        page.locator("#linkResults button")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
    }

    private void assertOrder(String... names) {
        assertThat(page.locator(".blocks > .block .block-fold"))
                .hasText(Stream.of(names).toArray(String[]::new));
    }

    private void assertSaid(String words) {
        assertThat(page.locator("[id='edit:blocksSaid'], #blocksSaid")).hasText(words);
    }
}
