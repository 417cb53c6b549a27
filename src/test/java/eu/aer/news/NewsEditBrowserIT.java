package eu.aer.news;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import eu.aer.fixture.SampleMedia;
import java.awt.Color;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor at work on news; nothing of it is published, so that the site stays as other tests know it. */
class NewsEditBrowserIT {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private BrowserContext editor;
    private Page page;

    @BeforeEach
    void open() {
        editor = BackOffice.administrator();
        page = editor.newPage();
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void theListIsOrderedAndSearched() {
        page.navigate("/admin/news/list?words=partner");
        RunningSite.assertAccessible(page);
        page.locator("th.ui-sortable-column").first().click();
        assertThat(page.locator("tbody tr").first()).containsText("Five partnerships");
        var date = page.locator("th.ui-sortable-column").nth(1);
        date.click();
        assertThat(date).hasAttribute("aria-sort", "ascending");
        date.click();
        assertThat(date).hasAttribute("aria-sort", "descending");
        assertThat(page.locator("tbody tr").first()).containsText("Looking for partners");
        page.locator("#words").fill("eu-belong");
        page.locator("#words").press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Projects, The association");
        page.locator("tbody tr a").first().click();
        assertThat(page.locator(".crumb a")).hasText("News");
        assertThat(page.locator(".areas [aria-current]")).hasText("News");
    }

    @Test
    void anArticleIsWrittenWithItsFacts() {
        begin();
        assertThat(field("date")).hasValue(Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));
        field("date").fill("2031-02-03");
        field("author").fill("Press office");
        page.locator("label", new Page.LocatorOptions().setHasText("Projects"))
                .last()
                .click();
        choosePicture();
        relate(0, "EU-BELONG", "EU-BELONG: An Intercultural");
        relate(1, "EU-BELONG", "EU-BELONG: An Intercultural");
        RunningSite.assertAccessible(page);
        button("Save draft").click();
        assertThat(page).hasURL(Pattern.compile("item=\\d+"));
        var address = page.url();
        page.navigate(address);
        assertThat(field("date")).hasValue("2031-02-03");
        assertThat(page.locator("fieldset.row")).hasCount(1);
        assertThat(page.locator("media-field img")).isVisible();
        page.navigate(address.replace("/admin/edit", "/admin/preview"));
        assertThat(page.locator(".page-head time")).hasAttribute("datetime", "2031-02-03");
        assertThat(page.locator("main .facts")).containsText("Projects");
        assertThat(page.locator("[aria-labelledby=related] li")).hasCount(1);
        assertThat(page.locator("figure img")).isVisible();
        RunningSite.assertAccessible(page);
        page.navigate(address.replace("language=en", "language=fr"));
        assertThat(field("author")).isDisabled();
        assertThat(page.locator("[id='edit:topics'] input:checked")).hasCount(1);
    }

    @Test
    void aBlockShowsTheLatestUnderATopic() {
        begin();
        field("add-news").click();
        var block = page.locator(".blocks > .block").last();
        block.locator("[id$=':topic']").selectOption("projects");
        RunningSite.assertAccessible(page);
        button("Save draft").click();
        assertThat(page).hasURL(Pattern.compile("item=\\d+"));
        page.navigate(page.url().replace("/admin/edit", "/admin/preview"));
        assertThat(page.locator(".prose h2")).hasText("Latest news");
        assertThat(page.locator(".prose .entry")).hasCount(2);
        RunningSite.assertAccessible(page);
    }

    @Test
    void whatIsWrongIsToldBesideItsField() {
        begin();
        field("date").fill("");
        button("Save draft").click();
        assertThat(page.locator(".ui-message-error")).containsText("An article needs a date");
        for (var year : new String[] {"0001", "9999"}) {
            field("date").fill(year + "-01-01");
            button("Save draft").click();
            assertThat(page.locator(".ui-message-error")).containsText("between 1950 and 2100");
        }
        RunningSite.assertAccessible(page);
        field("date").fill("2026-11-30");
        button("Add a related item").click();
        assertThat(page.locator("fieldset.row")).hasCount(1);
        page.locator("fieldset.row input[type=text]").pressSequentially("No title at all");
        button("Save draft").click();
        assertThat(page.locator("fieldset.row .ui-message-error")).isVisible();
    }

    @Test
    void topicsAreAddedRenamedAndRemoved() {
        page.navigate("/admin/news/topics");
        RunningSite.assertAccessible(page);
        button("Add the topic").click();
        assertThat(page.locator(".ui-message-error")).hasText("Give the topic a name in at least one language.");
        RunningSite.assertAccessible(page);
        var name = "Islands " + unique;
        page.locator("[id='topics:name_en']").fill(name);
        page.locator("[id='topics:name_fr']").fill("Îles " + unique);
        button("Add the topic").click();
        assertThat(page.locator("#messages")).containsText("“" + name + "” has been added");
        var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(unique));
        assertThat(row).containsText("Îles " + unique);
        row.getByText("Rename").click();
        assertThat(page.locator("#renameDialog")).isVisible();
        RunningSite.assertAccessible(page);
        page.locator("[id='renaming:rename_en']").fill("Projects");
        page.locator("[id='renaming:perform']").click();
        assertThat(page.locator("#renameDialog .ui-message-error"))
                .hasText("There is a topic called “Projects” already.");
        page.locator("[id='renaming:rename_en']").fill("Coasts " + unique);
        page.locator("[id='renaming:perform']").click();
        assertThat(row).containsText("Coasts " + unique);
        row.getByText("Remove").click();
        assertThat(row).hasCount(0);
        page.locator("tbody tr", new Page.LocatorOptions().setHasText("Youth and mobility"))
                .getByText("Remove")
                .click();
        assertThat(page.locator("#messages")).containsText("stays: one article stands under it");
        page.navigate("/admin/audit/list?words=" + unique);
        assertThat(page.locator("tbody")).containsText("Topic of news");
    }

    private void choosePicture() {
        page.locator("media-field button").click();
        page.locator("#mediaDialog input[type=file]")
                .setInputFiles(new FilePayload(
                        unique + ".jpg",
                        "image/jpeg",
                        SampleMedia.photo(800, 600, new Color(unique.hashCode() & 0xffffff))));
        page.locator("#mediaDialog [data-upload='use']").click();
        assertThat(page.locator("media-field img")).isVisible();
    }

    private void relate(int row, String typed, String title) {
        button("Add a related item").click();
        assertThat(page.locator("fieldset.row")).hasCount(row + 1);
        var words = page.locator("fieldset.row").nth(row).locator("input[type=text]");
        words.pressSequentially(typed);
        page.locator(
                        ".ui-autocomplete-panel:visible tr, .ui-autocomplete-panel:visible li",
                        new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        assertThat(words).hasValue(Pattern.compile("^" + title));
    }

    private void begin() {
        page.navigate("/admin/edit?kind=article&language=en");
        field("title").fill("Test " + unique);
        assertThat(field("slug")).hasValue(Pattern.compile("test-.*"));
    }

    private Locator field(String id) {
        return page.locator("[id='edit:" + id + "']");
    }

    private Locator button(String name) {
        return page.locator("button", new Page.LocatorOptions().setHasText(name));
    }
}
