package eu.aer.partnership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** An editor at work on a partnership. What is published is put into the trash again, so that the site stays as other tests know it. */
class PartnershipEditBrowserIT {

    private final String title = "Trial " + UUID.randomUUID();
    private BrowserContext editor;
    private Page page;

    @BeforeEach
    void begin() {
        editor = BackOffice.administrator();
        page = editor.newPage();
        page.navigate("/admin/edit?kind=partnership&language=en");
        field("title").fill(title);
        assertThat(field("slug")).hasValue(Pattern.compile("trial-.*"));
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void whatIsWrongInARowIsToldThere() {
        for (var row = 0; row < 3; row++) {
            add("representatives", row + 1);
        }
        representative(0, "until").fill("2020");
        representative(1, "name").fill("Second");
        representative(1, "from").fill("2022");
        representative(1, "until").fill("2021");
        representative(2, "name").fill("Third");
        representative(2, "from").fill("soon");
        field("since").fill("2020");
        field("until").fill("2019");
        add("related", 1);
        leadElsewhere();
        field("save").click();
        assertThat(rows("representatives").nth(2)).containsText("write a day, a month or a year");
        assertThat(representative(2, "from")).hasValue("soon");
        representative(2, "from").fill("2022");
        field("save").click();
        assertThat(rows("representatives").nth(0)).containsText("Write the name, or empty the whole row.");
        assertThat(rows("representatives").nth(1)).containsText("A mandate cannot end before it begins");
        assertThat(rows("related").first()).containsText("Choose something on this site");
        assertThat(page.locator("fieldset.facts")).containsText("The partnership cannot end before it begins");
        assertThat(page.locator(".ui-message-error")).hasCount(4);
        RunningSite.assertAccessible(page);
    }

    @Test
    void rowsAreMovedAndRemovedByKeyboard() {
        for (var row = 0; row < 3; row++) {
            field("representativesAdd").press("Enter");
            assertThat(rows("representatives")).hasCount(row + 1);
            representative(row, "name").fill("Person " + row);
        }
        representative(2, "up").press("Enter");
        assertThat(representative(1, "name")).hasValue("Person 2");
        assertThat(representative(1, "up")).isFocused();
        representative(0, "down").press("Enter");
        assertThat(representative(0, "name")).hasValue("Person 2");
        assertThat(representative(1, "down")).isFocused();
        representative(1, "remove").press("Enter");
        assertThat(representative(1, "remove")).isFocused();
        assertThat(rows("representatives")).hasCount(2);
        assertThat(representative(1, "name")).hasValue("Person 1");
        assertThat(representative(1, "down")).isDisabled();
        add("related", 1);
        field("related:0:remove").press("Enter");
        assertThat(field("relatedAdd")).isFocused();
        field("save").click();
        assertThat(page).hasURL(Pattern.compile("item=\\d+"));
        assertThat(representative(0, "name")).hasValue("Person 2");
        assertThat(representative(1, "name")).hasValue("Person 1");
    }

    @Test
    void readersSeeLogoRepresentativesRelatedAndDocuments() {
        fill();
        field("publish").click();
        assertThat(page.locator("#messages")).containsText("Published");
        var item = page.url().replaceAll(".*item=(\\d+).*", "$1");
        try {
            assertThat(rows("related")).hasCount(1);
            assertThat(page.locator("[id='edit:relatedRows'] .link-now")).containsText("EU-BELONG");
            RunningSite.assertAccessible(page);
            toldAtHome();
            for (var path : new String[] {
                "/en/aer-programmes/interregional-diplomacy",
                "/fr/aer-programmes/diplomatie-interregionale",
                "/de/aer-programmes/interregionale-diplomatie"
            }) {
                read(path);
            }
            previewed(item);
        } finally {
            trash();
        }
    }

    /** Chooses the same project twice. */
    private void fill() {
        page.locator(".rich-page").first().fill("Some words.");
        field("acronym").fill("TRIAL");
        field("website").fill("https://trial.example/");
        field("until").fill("2050");
        upload(
                page.locator("fieldset.facts > media-field"),
                "trial.png",
                "image/png",
                SampleMedia.drawing(600, 240, new Color(UUID.randomUUID().hashCode() & 0xffffff)));
        add("representatives", 1);
        representative(0, "name").fill("Ada Sample");
        representative(0, "office_en").fill("Vice-President");
        representative(0, "office_fr").fill("Vice-présidente");
        representative(0, "until").fill("2020");
        add("representatives", 2);
        representative(1, "name").fill("Bo Sample");
        representative(1, "from").fill("2021-05");
        for (var row = 0; row < 2; row++) {
            add("related", row + 1);
            rows("related").nth(row).locator("link-field button").click();
            page.locator("#linkSearch").fill("belong");
            page.locator("#linkResults button").first().click();
            assertThat(rows("related").nth(row).locator(".link-now")).containsText("EU-BELONG");
        }
        add("documents", 1);
        upload(rows("documents").first(), title + ".pdf", "application/pdf", SampleMedia.pdf(title));
    }

    private void upload(Locator field, String name, String type, byte[] content) {
        field.locator("button:not(.icon-button)").first().click();
        var dialog = page.locator("#mediaDialog");
        dialog.locator("input[type='file']").setInputFiles(new FilePayload(name, type, content));
        dialog.locator("[data-upload='use']").click();
        assertThat(field.locator(".media-words")).containsText(name.replaceAll("\\..*", ""));
    }

    private void toldAtHome() {
        page.navigate("/admin/home");
        assertThat(page.locator(".attention")).containsText("Mandates that have ended");
        assertThat(page.locator(".attention")).containsText("ended on 31 Dec 2020 · Ada Sample");
        page.navigate("/admin/attention/list?kind=partnership.attention");
        assertThat(page.locator(".attention")).containsText(title);
        RunningSite.assertAccessible(page);
        page.navigate("/admin/partnership/list?kind=network&words=" + title);
        assertThat(page.locator("tbody tr")).containsText("31 December 2020");
        RunningSite.assertAccessible(page);
    }

    private void read(String list) {
        try (var visitor = RunningSite.get().visitor()) {
            var reader = visitor.newPage();
            reader.navigate(list + "?kind=network");
            var entry = reader.locator("section.partnership").filter(new Locator.FilterOptions().setHasText(title));
            loaded(reader, entry.locator(".logo img"));
            assertThat(entry.locator(".state")).hasCount(0);
            assertThat(entry.locator(".links a")).hasText("EU-BELONG");
            assertThat(entry.locator(".documents a")).containsText("PDF");
            assertThat(entry.locator(".prose")).containsText("Some words.");
            RunningSite.assertAccessible(reader);
            entry.locator("h2 a").click();
            loaded(reader, reader.locator(".logo img"));
            assertThat(reader.locator("table[aria-labelledby='representatives'] tbody tr")
                            .first())
                    .containsText("Bo Sample");
            assertThat(reader.locator("table[aria-labelledby='former'] tbody tr"))
                    .containsText("Ada Sample");
            assertThat(reader.locator(".links a")
                            .filter(new Locator.FilterOptions().setHasText("EU-BELONG"))
                            .first())
                    .isVisible();
            var data = reader.locator("script[type='application/ld+json']").textContent();
            assertTrue(data.contains("\"@type\":\"Organization\"") && data.contains("\"logo\":\"http"), data);
            RunningSite.assertAccessible(reader);
            assertEquals(0, visitor.cookies().size());
        }
    }

    private static void loaded(Page reader, Locator image) {
        image.scrollIntoViewIfNeeded();
        reader.waitForCondition(() -> (boolean) image.evaluate("image => image.complete && image.naturalWidth > 0"));
    }

    private void previewed(String item) {
        page.navigate("/admin/preview?item=" + item + "&language=en");
        loaded(page, page.locator(".logo img"));
    }

    private void trash() {
        page.navigate("/admin/partnership/list?words=" + title);
        page.locator("tbody tr button").first().click();
        page.locator("[id='trashing:perform']").click();
        assertThat(page.locator("tbody")).not().containsText(title);
    }

    private void leadElsewhere() {
        rows("related").first().locator("link-field button").click();
        page.locator("#linkAddress").fill("https://elsewhere.example/");
        page.locator("#linkAddress").press("Enter");
        assertThat(rows("related").first().locator(".link-now")).hasText("https://elsewhere.example/");
    }

    private void add(String list, int rows) {
        field(list + "Add").click();
        assertThat(rows(list)).hasCount(rows);
    }

    private Locator rows(String list) {
        var panel = list.equals("related") ? list : list.substring(0, list.length() - 1);
        return page.locator("[id='edit:" + panel + "Rows'] fieldset.row");
    }

    private Locator field(String id) {
        return page.locator("[id='edit:" + id + "']");
    }

    private Locator representative(int row, String id) {
        return field("representatives:" + row + ":" + id);
    }
}
