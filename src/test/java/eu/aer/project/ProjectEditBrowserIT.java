package eu.aer.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor at work on projects; nothing of it is published, so that the site stays as other tests know it. */
class ProjectEditBrowserIT {

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
        page.navigate("/admin/project/list?words=c");
        RunningSite.assertAccessible(page);
        page.locator("th.ui-sortable-column").first().click();
        assertThat(page.locator("tbody tr").first()).containsText("CL-YE");
        page.locator("#words").fill("belong");
        page.locator("#words").press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("[role=status]").first()).hasText("One entry");
        assertThat(page.locator("tbody tr")).containsText("Completed");
    }

    @Test
    void theListIsNarrowedByStateAndProgrammeAndGivenAway() {
        page.navigate("/admin/project/list?state=ongoing");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Night Trains");
        page.navigate("/admin/project/list");
        page.selectOption("#programme", "LIFE");
        page.click(".filter button");
        assertThat(page.locator("tbody tr")).hasCount(1);
        RunningSite.assertAccessible(page);
        page.selectOption("#state", "completed");
        page.click(".filter button");
        assertThat(page.locator("[role=status]").first()).not().hasText("One entry");
        page.navigate("/admin/project/list?state=completed");
        page.locator("th:has-text('End')").click();
        assertThat(page.locator("tbody tr").first()).containsText("MEET");
        var csv = page.request()
                .get("/admin/export?list=project&state=planned&language=en")
                .text();
        assertEquals(2, csv.lines().count(), csv);
    }

    @Test
    void theFiguresCountProjectsByProgrammeYearAndCountry() {
        page.navigate("/admin/project/figures");
        RunningSite.assertAccessible(page);
        assertThat(page.locator("section.card h2"))
                .hasText(new String[] {"Projects by programme", "Projects by year", "Projects by country"});
        assertThat(page.locator("tr:has(th:text-is('Germany')) td").first()).hasText("3");
    }

    @Test
    void thePartnersOfAProjectAreNamedOnceAndItsOutputsHaveATitle() {
        begin();
        for (var row = 0; row < 2; row++) {
            button("Add a partner").click();
            assertThat(partner(row, "name")).isVisible();
            partner(row, "name").fill(row == 0 ? "Région Test" : "region test ");
        }
        partner(0, "region").selectOption("AT12");
        partner(1, "country").selectOption("AT");
        button("Add an output").click();
        field("outputs:0:link").fill("https://handbook.example");
        RunningSite.assertAccessible(page);
        button("Save draft").click();
        assertThat(page.locator("body")).containsText("The same partner stands here twice");
        assertThat(page.locator("body")).containsText("Say what it is, in one language at least");
        field("outputs:0:title_en").fill("A handbook");
        partner(1, "name").fill("Another");
        button("Save draft").click();
        assertThat(page).hasURL(Pattern.compile("item=\\d+"));
        page.navigate(page.url().replace("/admin/edit", "/admin/preview"));
        assertThat(page.locator("tbody tr").first()).containsText("Niederösterreich");
        assertThat(page.locator("section:has(#outputs) a")).hasAttribute("href", "https://handbook.example");
    }

    @Test
    void whatIsWrongIsToldBesideItsField() {
        begin();
        field("start").fill("2026-13");
        field("total").fill("ten");
        field("website").fill("ftp://x.example");
        var title = field("title").inputValue();
        field("title").fill("");
        button("Save draft").click();
        assertThat(page.locator(".ui-message-error")).hasCount(4);
        assertThat(page.locator(".ui-message-error").first()).hasText("This field is needed.");
        assertThat(page.locator(".ui-message-error").nth(1)).containsText("Start: write a day, a month or a year");
        assertThat(field("start")).hasValue("2026-13");
        assertThat(field("title")).isFocused();
        RunningSite.assertAccessible(page);
        field("title").fill(title);
        field("start").fill("2026");
        field("end").fill("2025-12");
        field("total").fill("1,000.50");
        field("euContribution").fill("2000");
        button("Save draft").click();
        assertThat(page.locator("body")).containsText("The project cannot end before it begins");
        assertThat(page.locator("body")).containsText("cannot be more than the total budget");
        assertThat(field("website")).hasClass(Pattern.compile("ui-state-error"));
        assertThat(field("total")).hasValue("1000.50");
    }

    @Test
    void partnersAreAddedMovedAndRemoved() {
        begin();
        for (var name : new String[] {"First", "Second", "Third"}) {
            var rows = page.locator(".rows-row").count();
            button("Add a partner").click();
            assertThat(page.locator(".rows-row")).hasCount(rows + 1);
            partner(rows, "name").fill(name);
        }
        partner(1, "country").selectOption("AT");
        partner(1, "up").click();
        assertThat(partner(0, "name")).hasValue("Second");
        partner(1, "remove").click();
        assertThat(page.locator(".rows-row")).hasCount(2);
        RunningSite.assertAccessible(page);
        button("Save draft").click();
        assertThat(page).hasURL(Pattern.compile("item=\\d+"));
        page.navigate(page.url().replace("/admin/edit", "/admin/preview"));
        assertThat(page.locator("tbody tr")).hasText(new Pattern[] {
            Pattern.compile("\\s*Second\\s*Partner\\s*Austria\\s*"), Pattern.compile("\\s*Third\\s*Partner\\s*")
        });
    }

    @Test
    void anotherLanguageShowsTheFactsAndDoesNotOwnThem() {
        page.navigate("/admin/project/list?words=belong");
        page.locator(".languages-of a").nth(1).click();
        assertThat(page).hasURL(Pattern.compile("language=fr"));
        assertThat(field("grantCode")).hasValue("101038215");
        assertThat(field("grantCode")).isDisabled();
        assertEquals(0, page.locator(".rows-row button:enabled").count());
    }

    private void begin() {
        page.navigate("/admin/edit?kind=project&language=en");
        field("title").fill("Test " + UUID.randomUUID());
        assertThat(field("slug")).hasValue(Pattern.compile("test-.*"));
    }

    private Locator field(String id) {
        return page.locator("[id='edit:" + id + "']");
    }

    private Locator partner(int row, String id) {
        return field("partners:" + row + ":" + id);
    }

    private Locator button(String name) {
        return page.locator("button", new Page.LocatorOptions().setHasText(name));
    }
}
