package eu.aer.news;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.aer.fixture.RunningSite;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample news as visitors read it. */
class NewsBrowserIT {

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
    @CsvSource({"en,news,new-web-site", "fr,actualites,nouveau-site", "de,nachrichten,neue-website"})
    void everyViewCanBeReadByEverybody(String language, String list, String article) {
        var news = "/" + language + "/" + list;
        for (var path : List.of(
                news,
                news + "?topic=projects",
                news + "?year=1999&topic=projects",
                news + "?topic=nothing",
                news + "/" + article,
                news + "/five-partnerships-on-one-page",
                "/" + language,
                "/" + language + "/projects/eu-belong")) {
            assertEquals(200, page.navigate(path).status());
            RunningSite.assertAccessible(page);
        }
    }

    @Test
    void aReaderNarrowsTheListWithoutScript() {
        try (var plain = site.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            page = plain.newPage();
            page.navigate("/en/news");
            assertThat(page.locator("main .entry")).hasCount(6);
            assertThat(page.locator("#facet-topic option")).hasCount(6);
            page.locator("#facet-topic").selectOption("the-association");
            page.locator(".filters button").click();
            assertThat(page).hasURL(site.url("/en/news?year=&topic=the-association#found"));
            assertThat(page.locator("main .entry")).hasCount(3);
            page.navigate("/en/news?year=1999");
            assertThat(page.locator(".empty h3")).hasText("No article matches this choice");
            page.locator(".empty a").click();
            assertThat(page.locator("main .entry")).hasCount(6);
        }
    }

    @Test
    void anArticleTellsItsDayAndLeadsToWhatItIsAboutAndBack() {
        page.navigate("/de/nachrichten/eu-belong-abgeschlossen");
        assertThat(page.locator(".page-head time")).hasText(Pattern.compile("^\\d+\\. \\D+ \\d{4}$"));
        assertThat(page.locator(".page-head .quiet")).hasText("Von AER Secretariat");
        page.locator("main .facts a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/de/nachrichten\\?topic=.*"));
        assertThat(page.locator("main .entry h3").first()).containsText("Partner suchen");
        page.goBack();
        page.locator("[aria-labelledby=related] a").first().click();
        assertThat(page).hasURL(site.url("/de/projects/eu-belong"));
        page.locator("[aria-labelledby=news-about] a").first().click();
        assertThat(page).hasURL(site.url("/de/nachrichten/eu-belong-abgeschlossen"));
    }

    @Test
    void theSideBlockAndTheHomePageShowTheLatestWithTheirDays() {
        page.navigate("/en");
        var cards = page.locator("[aria-labelledby=news] .card");
        assertThat(cards).hasCount(3);
        assertThat(cards.first().locator("h3")).hasText("A first look round the new web site");
        assertThat(page.locator("[aria-labelledby=news] ~ [aria-labelledby=projects]"))
                .hasCount(1);
        page.navigate("/en/about");
        assertThat(page.locator(".side .links time")).hasCount(3);
        assertThat(page.locator(".side h2 a[href='/en/news']")).hasText("News");
    }

    @Test
    void whatExistsInEnglishOnlySaysSoInAnotherLanguage() {
        page.navigate("/fr/actualites/why-the-newsletter-asks-twice");
        assertThat(page.locator(".note")).isVisible();
        assertThat(page.locator("h1")).hasAttribute("lang", "en");
    }
}
