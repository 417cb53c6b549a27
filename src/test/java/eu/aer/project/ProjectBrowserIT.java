package eu.aer.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.aer.fixture.RunningSite;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample projects, all of which have ended. */
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
        for (var path : List.of("", "/ongoing-projects", "/completed-projects", "/look-for-partners", "/eu-belong")) {
            assertEquals(200, page.navigate("/" + language + "/projects" + path).status());
            RunningSite.assertAccessible(page);
        }
    }

    @Test
    void aReaderChoosesByState() {
        page.navigate("/en/projects");
        assertThat(page.locator("main .entry")).hasCount(3);
        page.locator(".pager a").click();
        assertThat(page).hasURL(site.url("/en/projects?state=completed"));
        assertThat(page.locator(".pager [aria-current]")).hasText("Completed (3)");
        page.navigate("/en/projects?state=ongoing");
        assertThat(page.locator("main .entry")).hasCount(0);
        RunningSite.assertAccessible(page);
        page.locator(".empty a").click();
        assertThat(page.locator("main .entry")).hasCount(3);
    }

    @Test
    void anEmptyListLeadsOn() {
        page.navigate("/en/projects/ongoing-projects");
        assertThat(page.locator(".empty h3")).hasText("No project is running today");
        assertThat(page.locator(".empty a").first()).hasAttribute("href", "/en/projects/completed-projects");
        assertThat(page.locator(".empty a").last()).hasAttribute("href", "/en/projects/look-for-partners");
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
        assertThat(page.locator(".card")).hasCount(3);
        assertThat(page.locator(".card .state").first()).hasText("Completed");
        page.navigate("/en/about");
        assertThat(page.locator(".side .links .state")).hasCount(3);
    }
}
