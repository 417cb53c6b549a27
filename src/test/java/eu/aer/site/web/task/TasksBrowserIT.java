package eu.aer.site.web.task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.SampleMedia;
import java.awt.Color;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What editors do most, and in how few steps: the README's table is held to what is counted here. */
class TasksBrowserIT {

    private final String name = "Task " + UUID.randomUUID().toString().substring(0, 8);
    private final String slug = name.toLowerCase().replace(' ', '-');
    private final List<BrowserContext> browsers = new ArrayList<>();
    private final Page page = person(BackOffice.administrator());

    private Page person(BrowserContext browser) {
        browsers.add(browser);
        return browser.newPage();
    }

    @AfterEach
    void close() {
        browsers.forEach(BrowserContext::close);
    }

    @Test
    void findAPageByHalfItsTitle() throws IOException {
        page.navigate("/admin/home");
        var steps = new Steps().on(page);
        steps.fill(page.locator("#find"), "egional diplo");
        steps.click(page.locator("#findList a:has-text('Interregional diplomacy')"));
        assertThat(field("title")).hasValue("Interregional diplomacy");
        steps.assertTold("Find a page by half its title");
    }

    @Test
    void mendATypingErrorOnALivePage() throws IOException {
        livePage();
        page.navigate("/en/about/" + slug);
        var steps = new Steps().on(page);
        steps.click(page.locator(".mend [data-deed='begin']"));
        steps.fill(page.locator(".prose p").first(), "Spelt rightly.");
        steps.click(page.locator(".mend [data-deed='publish']"));
        assertThat(page.locator(".mend [role='status']")).containsText("Readers see it now");
        steps.assertTold("Mend a typing error on a live page");
    }

    @Test
    void addAPageWithAPictureBelowAnother() throws IOException {
        page.navigate("/admin/home");
        var steps = new Steps().on(page);
        steps.click(area("Pages"));
        steps.click(page.locator("#pages tr[data-name='About'] [data-actions]"));
        steps.click(page.locator("#pageActions [data-command='create']"));
        steps.fill(page.locator("[id='create:title']"), name);
        steps.click(page.locator("[id='create:createPage']"));
        page.waitForURL(Pattern.compile(".*/admin/edit\\?item=.*"));
        steps.click(field("add-image"));
        var picture = page.locator(".blocks > .block").nth(1);
        steps.click(picture.locator("media-field button"));
        var dialog = page.locator("#mediaDialog");
        steps.choose(
                dialog.locator("input[type='file']"),
                new FilePayload(
                        name + ".jpg",
                        "image/jpeg",
                        SampleMedia.photo(1000, 700, new Color(name.hashCode() & 0xffffff))));
        steps.fill(dialog.locator("[name='alternative']"), "A path between beeches");
        steps.click(dialog.locator("[data-upload='use']"));
        steps.click(field("publish"));
        assertThat(page.locator("#messages")).containsText("Published");
        steps.assertTold("Add a page with a picture below another");
    }

    @Test
    void translateAPageIntoFrench() throws IOException {
        livePage();
        page.navigate("/en/about/" + slug);
        page.locator(".bar a[href*='/admin/edit']").first().click();
        var steps = new Steps().on(page);
        steps.click(page.locator(".tabs a[href$='language=fr']"));
        steps.click(field("copySource"));
        steps.fill(field("title"), "Tâche");
        steps.write(page.locator(".rich-page").first(), "<p>Bien écrit.</p>");
        steps.click(field("publish"));
        assertThat(page.locator("#messages")).containsText("Published");
        steps.assertTold("Translate a page into French");
    }

    @Test
    void scheduleAPageForMondayNineOClock() throws IOException {
        draft(page);
        var monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + "T09:00";
        var steps = new Steps().on(page);
        steps.click(page.locator("[id='edit:schedule'] summary"));
        steps.fill(field("goLiveAt"), monday);
        steps.click(field("setSchedule"));
        assertThat(page.locator("#messages")).containsText("The schedule is set.");
        steps.assertTold("Schedule a page for Monday 9:00");
    }

    @Test
    void moveASubtree() throws IOException {
        // below the home page, where the tree shows it to somebody who has opened nothing yet
        EditorPage.create(page, "Assembly of European Regions", name, slug);
        page.navigate("/admin/home");
        var steps = new Steps().on(page);
        steps.click(area("Pages"));
        steps.drag(page.locator("#pages tr[data-name='" + name + "']"), page.locator("#pages tr[data-name='Members']"));
        steps.click(page.locator("[id='moving:perform']"));
        assertThat(page.locator("#messages")).containsText("stands below “Members” now");
        steps.assertTold("Move a subtree");
    }

    @Test
    void undoYesterdaysMistake() throws IOException {
        livePage();
        page.locator(".rich-page")
                .first()
                .evaluate(
                        "page => { page.innerHTML = '<p>A mistake.</p>'; page.dispatchEvent(new Event('input', { bubbles: true })); }");
        field("publish").click();
        assertThat(page.locator(".history li")).hasCount(3);
        var steps = new Steps().on(page);
        steps.click(page.locator(".history li:nth-child(2) a"));
        steps.click(page.locator("[id='restoring:restoreLive']"));
        assertThat(page.locator("#messages")).containsText("is what the public sees again");
        assertThat(page.locator(".rich-page").first()).containsText("Spelt wongly.");
        steps.assertTold("Undo yesterday’s mistake");
    }

    @Test
    void sendAPageForReviewAndApproveItAsSomeoneElse() throws IOException {
        var editor = person(BackOffice.colleague(Role.EDITOR));
        draft(editor);
        var steps = new Steps().on(editor);
        steps.click(editor.locator("[id='edit:askReview']"));
        assertThat(editor.locator("#messages")).containsText("Sent to review");
        var reviewer = person(BackOffice.colleague(Role.REVIEWER));
        reviewer.navigate("/admin/home");
        steps.on(reviewer).click(reviewer.locator("section:has(#waiting) a:has-text('" + name + "')"));
        steps.click(reviewer.locator("[id='desk:approve']"));
        assertThat(reviewer.locator("#messages")).containsText("Approved.");
        steps.assertTold("Send a page for review and approve it as someone else");
    }

    private Locator area(String label) {
        return page.locator("#areas a").getByText(label, new Locator.GetByTextOptions().setExact(true));
    }

    private Locator field(String id) {
        return page.locator("[id='edit:" + id + "']");
    }

    private void draft(Page at) {
        EditorPage.create(at, name, slug);
        assertThat(at.locator(".rich-page").first()).isVisible();
    }

    /** A page below “About” with a typing error. */
    private void livePage() {
        draft(page);
        page.locator(".rich-page")
                .first()
                .evaluate(
                        "page => { page.innerHTML = '<p>Spelt wongly.</p>'; page.dispatchEvent(new Event('input', { bubbles: true })); }");
        field("publish").click();
        assertThat(page.locator("#messages")).containsText("Published");
    }
}
