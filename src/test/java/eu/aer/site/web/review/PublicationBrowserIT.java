package eu.aer.site.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way of a draft to the public with several people: review, schedule, preview. Each test has a project of its own. */
class PublicationBrowserIT {

    private final RunningSite site = RunningSite.get();
    private final String title = "Draft " + UUID.randomUUID().toString().substring(0, 8);
    private final List<BrowserContext> browsers = new ArrayList<>();

    @AfterEach
    void close() {
        browsers.forEach(BrowserContext::close);
    }

    @Test
    void anEditorAsksAReviewerJudgesAndAPublisherPublishes() {
        var editor = person(Role.EDITOR);
        begin(editor);
        assertThat(field(editor, "publish")).hasCount(0);
        field(editor, "question").fill("Is the budget right?");
        act(editor, "askReview");
        assertThat(editor.locator("#messages")).containsText("Sent to review");
        assertThat(editor.locator(".tabs [aria-current]")).containsText("In review");
        RunningSite.assertAccessible(editor);

        var reviewer = person(Role.REVIEWER);
        reviewer.navigate("/admin/home");
        RunningSite.assertAccessible(reviewer);
        reviewer.locator("section:has(#waiting) a:has-text('" + title + "')").click();
        assertThat(reviewer.locator(".said").first()).hasText("Is the budget right?");
        assertThat(reviewer.frameLocator("iframe").locator("h1")).hasText(title);
        RunningSite.assertAccessible(reviewer);
        reviewer.locator("[id='desk:wantChanges']").click();
        assertThat(reviewer.locator(".ui-message-error"))
                .hasText("Say what should change, so that the author knows what to do.");
        reviewer.locator("[id='desk:comment']").fill("Name the funder.");
        reviewer.locator("[id='desk:wantChanges']").click();
        assertThat(reviewer.locator("#messages")).containsText("hears what you want changed");

        editor.navigate("/admin/home");
        RunningSite.assertAccessible(editor);
        var answered = editor.locator("section:has(#requests) li:has-text('" + title + "')");
        assertThat(answered).containsText("Changes wanted");
        assertThat(answered).containsText("Name the funder.");
        answered.locator("a").click();
        field(editor, "summary").fill("Funded by the Union.");
        act(editor, "askReview");
        assertThat(editor.locator("#messages")).containsText("Sent to review");

        reviewer.reload();
        assertThat(reviewer.locator("main")).containsText("Revision 2 waits for a review");
        reviewer.locator("[id='desk:approve']").click();
        assertThat(reviewer.locator("#messages")).containsText("Approved.");

        var publisher = person(Role.PUBLISHER);
        publisher.navigate("/admin/home");
        publisher.locator("section:has(#approved) a:has-text('" + title + "')").click();
        assertThat(publisher.locator("main")).containsText("A reviewer has approved revision 2");
        act(publisher, "publish");
        assertThat(publisher.locator("#messages")).containsText("Published");
        assertThat(publisher.locator("[id='edit:askReview']")).isHidden();
        assertThat(publisher.locator("[id='edit:review']")).containsText("Nothing is new here");
    }

    @Test
    void whoeverSavesWhileItIsInReviewIsToldWhatIsJudged() {
        var editor = person(Role.EDITOR);
        begin(editor);
        act(editor, "askReview");
        assertThat(editor.locator("#messages")).containsText("Sent to review");
        field(editor, "summary").fill("One word more.");
        act(editor, "save");
        assertThat(editor.locator("[id='edit:review']")).containsText("Revision 2 has been saved since");
        var publisher = person(Role.PUBLISHER);
        publisher.navigate(editor.url().replace("/admin/edit", "/admin/review/show"));
        assertThat(publisher.locator("main")).containsText("You are looking at revision 1");
        act(editor, "withdraw");
        assertThat(editor.locator("#messages")).containsText("taken back");
        publisher.locator("[id='desk:approve']").click();
        assertThat(publisher.locator("#messages")).containsText("This review has ended");
    }

    @Test
    void aScheduleNamesItsZoneAndSaysWhatIsWrongBesideTheField() {
        var page = person(Role.PUBLISHER);
        begin(page);
        page.locator("[id='edit:schedule'] summary").click();
        assertThat(page.locator("[id='edit:schedule']")).containsText("Time in Brussels");
        act(page, "setSchedule");
        assertRefused(page, "goLiveAt", "Give a day and a time.");
        field(page, "goLiveAt").focus();
        page.keyboard().type("0502");
        act(page, "setSchedule");
        assertEquals(true, field(page, "goLiveAt").evaluate("field => field.validity.badInput"));
        plan(page, "2020-01-01T10:00", "");
        assertRefused(page, "goLiveAt", "This time is over");
        RunningSite.assertAccessible(page);
        plan(page, "2037-05-02T10:00", "2037-05-01T10:00");
        assertRefused(page, "expireAt", "taken down before it is published");
        assertThat(field(page, "goLiveAt")).hasValue("2037-05-02T10:00");
        plan(page, "2037-03-29T02:30", "");
        assertRefused(page, "goLiveAt", "02:30 does not exist on that day");
        plan(page, "2037-10-25T02:30", "");
        assertRefused(page, "goLiveAt", "02:30 comes twice on that day");
        RunningSite.assertAccessible(page);
        field(page, "goLiveAtTurn").selectOption("SECOND");
        act(page, "setSchedule");
        assertThat(page.locator("#messages")).containsText("The schedule is set.");
        assertThat(page.locator("[id='edit:schedule']")).containsText("Brussels (UTC+01:00)");
        assertThat(page.locator(".tabs [aria-current]")).containsText("Scheduled");

        page.navigate("/admin/calendar/list?month=2037-10");
        assertThat(page.locator("table.month .due:has-text('" + title + "')")).containsText("Goes live");
        RunningSite.assertAccessible(page);
        page.setViewportSize(820, 1000);
        assertThat(page.locator("table.month")).isHidden();
        RunningSite.assertAccessible(page);
        page.locator(".month-list .due:has-text('" + title + "')").click();
        act(page, "cancelSchedule");
        assertThat(page.locator("#messages")).containsText("Nothing happens by itself any more");
        assertThat(page.locator(".tabs [aria-current]")).containsText("Draft");
    }

    @Test
    void aNewerDraftIsNotPublishedByAnOlderSchedule() {
        var page = person(Role.PUBLISHER);
        begin(page);
        page.locator("[id='edit:schedule'] summary").click();
        plan(page, LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(3) + "T10:00", "");
        assertThat(page.locator("#messages")).containsText("The schedule is set.");
        field(page, "summary").fill("Newer");
        act(page, "save");
        assertThat(page.locator("[id='edit:schedule']"))
                .containsText("Revision 2 has been saved since and stays a draft");
        act(page, "stamp");
        assertThat(page.locator("[id='edit:schedule']")).containsText("Revision 2 will be published");
        page.navigate("/admin/home");
        assertThat(page.locator("section:has(#due) .due:has-text('" + title + "')"))
                .containsText("Goes live");
        page.navigate("/admin/calendar/list?month=nonsense");
        assertThat(page.locator("table.month [aria-current=date]")).hasCount(1);
    }

    @Test
    void theDraftStandsBesideTheFormAndFollowsIt() {
        var page = person(Role.EDITOR);
        begin(page);
        page.locator("[data-frame-toggle]").click();
        var draft = page.frameLocator(".frame-card iframe");
        assertThat(draft.locator("h1")).hasText(title);
        assertThat(draft.locator(".bar")).hasCount(0);
        field(page, "title").fill(title + " typed");
        assertThat(draft.locator("h1")).hasText(title + " typed");
        field(page, "title").fill(title + " renamed");
        act(page, "save");
        assertThat(draft.locator("h1")).hasText(title + " renamed");
        page.locator("[data-width='390']").click();
        assertThat(page.locator("[data-width='390']")).hasAttribute("aria-pressed", "true");
        assertEquals(390, page.locator(".frame-card iframe").evaluate("frame => frame.clientWidth"));
        RunningSite.assertAccessible(page);
        var away = page.waitForPopup(
                () -> draft.locator(".breadcrumb a, header a").first().click());
        away.close();
        assertThat(draft.locator("h1")).hasText(title + " renamed");
        page.setViewportSize(820, 1000);
        RunningSite.assertAccessible(page);
    }

    @Test
    void aLinkShowsTheDraftToAnybodyUntilItIsTakenBack() {
        var page = person(Role.EDITOR);
        begin(page);
        page.locator("[id='edit:share'] summary").click();
        field(page, "recipient").fill("Ministry");
        act(page, "createLink");
        var address = page.locator("#sharedAddress").inputValue();
        RunningSite.assertAccessible(page);
        assertTrue(address.matches(Pattern.quote(site.url("/preview/")) + "[A-Za-z0-9_-]{43}"), address);

        var path = address.substring(site.url("").length());
        var answer = site.http().get(path);
        assertEquals(200, answer.status());
        assertEquals("private, no-store", answer.header("Cache-Control").orElse(""));
        assertEquals("noindex, nofollow", answer.header("X-Robots-Tag").orElse(""));
        assertEquals("no-referrer", answer.header("Referrer-Policy").orElse(""));
        assertTrue(answer.header("Set-Cookie").isEmpty());
        assertTrue(answer.body().contains("<meta name=\"robots\" content=\"noindex, nofollow\""));

        var visitor = site.visitor();
        browsers.add(visitor);
        var reader = visitor.newPage();
        reader.navigate(path);
        assertThat(reader.locator("h1")).hasText(title);
        assertThat(reader.locator(".bar-preview")).containsText("It is not published");
        RunningSite.assertAccessible(reader);
        assertEquals(List.of(), visitor.cookies());
        assertEquals(410, site.http().get(path + "x").status());

        page.locator("[id$=':revoke']").click();
        assertThat(page.locator("#messages")).containsText("taken back");
        assertEquals(410, reader.reload().status());
        assertThat(reader.locator("h1")).hasText("This link to a draft does not work any more");
        RunningSite.assertAccessible(reader);
        assertFalse(site.server().logFile().contains(path));
    }

    private Page person(Role role) {
        var browser = BackOffice.colleague(role);
        browsers.add(browser);
        return browser.newPage();
    }

    private void begin(Page page) {
        page.navigate("/admin/edit?kind=project&language=en");
        field(page, "title").fill(title);
        assertThat(field(page, "slug")).hasValue(Pattern.compile("draft-.*"));
        act(page, "save");
        page.waitForURL(Pattern.compile(".*item=\\d+.*"));
    }

    private static void plan(Page page, String goLiveAt, String expireAt) {
        field(page, "goLiveAt").fill(goLiveAt);
        field(page, "expireAt").fill(expireAt);
        act(page, "setSchedule");
    }

    private static void assertRefused(Page page, String field, String sentence) {
        assertThat(page.locator(".field").filter(new Locator.FilterOptions().setHas(field(page, field))))
                .containsText(sentence);
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='edit:" + id + "']");
    }

    private static void act(Page page, String id) {
        field(page, id).click();
    }
}
