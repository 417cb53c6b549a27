package eu.aer.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.aer.fixture.RunningSite;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample projects, of which one runs, one will, and the others have ended. */
class ProjectBrowserIT {

    private final RunningSite site = RunningSite.get();
    private BrowserContext visitor;
    private Page page;

    @BeforeEach
    void open() {
        visitor = site.visitor();
        page = visitor.newPage();
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void everyViewCanBeReadByEverybody(String language) {
        for (var path : List.of(
                "",
                "?country=DE&state=completed",
                "?theme=nothing-like-it",
                "/ongoing-projects",
                "/ongoing-projects?country=XX",
                "/completed-projects",
                "/look-for-partners",
                "/eu-belong",
                "/cl-ye")) {
            assertEquals(200, page.navigate("/" + language + "/projects" + path).status());
            RunningSite.assertAccessible(page);
        }
    }

    @Test
    void aReaderNarrowsTheListAndSharesItsAddress() {
        page.navigate("/en/projects");
        assertThat(page.locator("main .entry")).hasCount(5);
        assertThat(page.locator(".page-main section > h2"))
                .hasText(new String[] {"Ongoing projects", "Planned projects", "Completed projects"});
        page.selectOption("#facet-country", "DE");
        page.click(".filters button");
        assertThat(page).hasURL(Pattern.compile("/en/projects\\?.*country=DE.*#found"));
        assertThat(page.locator("#found")).hasText("3 entries");
        assertThat(page.locator("#facet-country option:checked")).hasText("Germany (3)");
        assertThat(page.locator("#facet-state option")).hasText(new String[] {"All", "Planned (1)", "Completed (2)"});
        page.navigate("/en/projects?country=DE&state=completed&year=2023");
        assertThat(page.locator("main .entry h3"))
                .hasText(new Pattern[] {Pattern.compile("CL-YE.*"), Pattern.compile("EU-BELONG.*")});
        page.navigate("/fr/projects?theme=rail-and-public-transport");
        assertThat(page.locator("main .entry")).hasCount(1);
        assertThat(page.locator("#facet-theme option:checked")).hasText("Rail et transports publics (1)");
    }

    @Test
    void whatNobodyCouldChooseIsAnsweredAndLeadsBack() {
        page.navigate("/en/projects?state=%3Cb%3E&page=99&theme=" + "x".repeat(90));
        assertThat(page.locator("main .entry")).hasCount(0);
        assertThat(page.locator("#facet-state option:checked")).hasText("<b> (0)");
        page.locator(".empty a").click();
        assertThat(page.locator("main .entry")).hasCount(5);
    }

    @Test
    void theListIsTakenAwayAsData() {
        page.navigate("/en/projects?programme=LIFE");
        var csv = page.locator(".exports a").first().getAttribute("href");
        var answer = page.request().get(csv);
        assertEquals("text/csv;charset=UTF-8", answer.headers().get("content-type"));
        var lines = answer.text().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("\uFEFFTitle,Acronym,State,Programme"), lines.get(0));
        assertTrue(lines.get(1).contains("640000.00,384000.00,EUR"), lines.get(1));
        var json = page.request()
                .get(page.locator(".exports a").last().getAttribute("href"))
                .text();
        assertTrue(json.contains("\"totalBudget\":640000.00"), json);
        assertTrue(json.contains("\"state\":\"planned\""), json);
        assertFalse(json.contains("EU-BELONG"), json);
    }

    @Test
    void thePartnersAreDrawnOnAMapAndNamedInATable() {
        page.navigate("/en/projects/cl-ye");
        var picture = page.locator(".map img");
        assertThat(picture).hasAttribute("alt", "Where the partners of CL-YE are");
        picture.scrollIntoViewIfNeeded();
        assertThat(picture).hasJSProperty("complete", true);
        page.waitForFunction("document.querySelector('.map img').naturalWidth > 0");
        assertThat(page.locator("main tbody tr:has-text('Nordland')")).containsText("NorwayNordland");
        var map = page.request().get(picture.getAttribute("src"));
        assertEquals("image/svg+xml", map.headers().get("content-type"));
        assertTrue(map.text().contains("class=\"r\""));
    }

    @Test
    void whoeverIsPaidByTheUnionShowsTheEmblemAndIsDescribedToPrograms() {
        page.navigate("/fr/projects/exemple-trains-de-nuit");
        assertThat(page.locator(".funding svg[role=img]")).hasAttribute("aria-label", "Emblème de l’Union européenne");
        assertThat(page.locator("#timeline + svg + p")).containsText("24 mois");
        var data = page.locator("script[type='application/ld+json']").textContent();
        assertTrue(data.contains("\"funder\":{"), data);
        assertTrue(data.contains("\"value\":900000.00"), data);
    }

    @Test
    void aProjectTellsItsFactsInTheReadersLanguageAndMarksWhatIsNot() {
        page.navigate("/de/projects/eu-belong");
        assertThat(page.locator("h1")).hasAttribute("lang", "en");
        assertThat(page.locator(".states")).containsText("Abgeschlossen");
        assertThat(page.locator(".states")).containsText("28. Februar 2025 (geplant)");
        assertThat(page.locator("main .facts").last()).containsText("1.666.663,03");
        assertThat(page.locator("main tbody tr").nth(1)).containsText("Österreich");
        assertThat(page.locator(".funding p")).hasAttribute("lang", "en");
    }

    @Test
    void theSideBlockAndTheHomePageShowTheLatestWithTheirState() {
        page.navigate("/en");
        assertThat(page.locator("section:has(#projects) .card .state"))
                .hasText(new String[] {"Ongoing", "Planned", "Completed"});
        page.navigate("/en/about");
        assertThat(page.locator(".side .links .state")).hasText(new String[] {"Ongoing"});
    }
}
