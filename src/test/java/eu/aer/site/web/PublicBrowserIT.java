package eu.aer.site.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import eu.aer.fixture.Noise;
import eu.aer.fixture.RunningSite;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every public template, in every language and state. */
class PublicBrowserIT {

    private static final String PAGE = "/en/about/history";
    private static final List<String> TEMPLATES = List.of(
            "",
            "/about",
            "/about/history",
            "/projects",
            "/projects/ongoing-projects",
            "/projects/completed-projects",
            "/projects/look-for-partners",
            "/projects/eu-belong",
            "/newsletter",
            "/site-map",
            "/no-such-page");
    private static final List<String> TRANSLATED = List.of(
            "/en/aer-programmes/interregional-diplomacy",
            "/fr/aer-programmes/diplomatie-interregionale",
            "/de/aer-programmes/interregionale-diplomatie",
            "/en/aer-programmes/interregional-diplomacy/aer-and-undp",
            "/newsletter/subscribe?language=fr",
            "/newsletter/confirm?token=none");

    private final RunningSite site = RunningSite.get();
    private BrowserContext visitor = site.visitor();

    @AfterEach
    void close() {
        assertTrue(visitor.cookies().isEmpty(), () -> "Cookies for a visitor: " + visitor.cookies());
        visitor.close();
    }

    static Stream<String> addresses() {
        return Stream.concat(
                Stream.of("en", "fr", "de")
                        .flatMap(language -> TEMPLATES.stream().map(path -> "/" + language + path)),
                TRANSLATED.stream());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aPageIsAccessibleFitsAPhoneAndAsksNobodyElse(String address) {
        var page = visitor.newPage();
        var noise = Noise.of(page, site.url(""));
        page.navigate(address);
        RunningSite.assertAccessible(page);
        for (var width : new int[] {640, 320}) {
            page.setViewportSize(width, 700);
            var wider = ((Number) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .intValue();
            assertEquals(0, wider, "%s scrolls sideways at %d".formatted(address, width));
        }
        noise.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/about", PAGE, "/en/projects/eu-belong", "/en/newsletter", "/en/no-such-page"})
    void aPhoneInTheDarkIsServedAsWell(String address) {
        var page = visitor.newPage();
        page.setViewportSize(390, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(address);
        RunningSite.assertAccessible(page);
        page.locator(".menu-toggle summary").click();
        assertThat(page.locator(".menu-list")).isVisible();
        RunningSite.assertAccessible(page);
    }

    @Test
    void theKeyboardAloneSkipsToTheContent() {
        var page = visitor.newPage();
        page.navigate(PAGE);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
    }

    @Test
    void theKeyboardAloneOpensThreeLevelsOfTheMenuAndClosesThem() {
        var page = visitor.newPage();
        page.navigate("/en");
        var about = page.locator(".menu-more", new Page.LocatorOptions().setHasText("Governance & Structure"));
        var secretariat = about.getByText("The AER Secretariat");
        tabTo(page, "More under About");
        assertThat(secretariat).isHidden();
        page.keyboard().press("Enter");
        assertThat(secretariat).isVisible();
        RunningSite.assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(secretariat).isHidden();
        assertThat(about.locator("summary")).isFocused();
        page.keyboard().press("Space");
        tabTo(page, "The AER Secretariat");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("The AER Secretariat");
    }

    @Test
    void onePanelOfTheMenuIsOpenAtATime() {
        var page = visitor.newPage();
        page.navigate(PAGE);
        var panels = page.locator(".menu-more summary");
        panels.nth(1).click();
        panels.nth(2).click();
        assertThat(page.locator(".menu-more[open]")).hasCount(1);
        page.locator(".footer-about").click();
        assertThat(page.locator(".menu-more[open]")).hasCount(0);
    }

    @Test
    void touchingWalksThroughTheMenuOfAPhone() {
        walkThroughTheMenu(new Browser.NewContextOptions()
                .setHasTouch(true)
                .setIsMobile(true)
                .setViewportSize(390, 844));
    }

    @Test
    void theMenuOfAPhoneNeedsNoScript() {
        walkThroughTheMenu(new Browser.NewContextOptions()
                .setHasTouch(true)
                .setIsMobile(true)
                .setViewportSize(390, 844)
                .setJavaScriptEnabled(false));
    }

    private void walkThroughTheMenu(Browser.NewContextOptions phone) {
        visitor.close();
        visitor = site.visitor(phone);
        var page = visitor.newPage();
        page.navigate("/en");
        assertThat(page.locator(".menu-list")).isHidden();
        page.locator(".menu-toggle summary").tap();
        var learning = page.locator(".menu-item", new Page.LocatorOptions().setHasText("Working Groups"));
        learning.locator("summary").tap();
        learning.getByText("Past Working Groups").tap();
        assertThat(page.locator("h1")).hasText("Past Working Groups");
    }

    @Test
    void theMenuOfADeskNeedsNoScriptAndOffersNothingThatDoes() {
        visitor.close();
        visitor = site.visitor(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 800));
        var page = visitor.newPage();
        page.navigate(PAGE);
        assertThat(page.locator("[data-print]")).isHidden();
        var about = page.locator(".menu-item", new Page.LocatorOptions().setHasText("Governance & Structure"));
        about.locator("summary").click();
        about.getByText("The AER Executive Board").click();
        assertThat(page.locator("h1")).hasText("The AER Executive Board");
    }

    @Test
    void thePageIsThereInEachLanguageThatItIsTranslatedInto() {
        var page = visitor.newPage();
        page.navigate(TRANSLATED.get(0));
        var languages = page.locator(".languages");
        languages.getByText("Français").click();
        assertThat(page).hasURL(site.url("/fr/aer-programmes/diplomatie-interregionale"));
        assertThat(page.locator("h1")).hasAttribute("lang", "fr");
        languages.getByText("Deutsch").click();
        assertThat(page).hasURL(site.url("/de/aer-programmes/interregionale-diplomatie"));
        page.navigate(PAGE);
        assertThat(languages.locator("a")).hasCount(0);
    }

    @Test
    void aPageThatIsNotTranslatedSaysSoAndMarksItsLanguage() {
        var page = visitor.newPage();
        page.navigate("/fr/about/history");
        assertThat(page.locator("main [role=note]"))
                .hasText("Cette page n’existe pas encore en français. Vous la lisez en anglais.");
        assertThat(page.locator(".breadcrumb li a").first()).hasAttribute("lang", "fr");
        assertThat(page.locator(".breadcrumb li a").nth(1)).hasAttribute("lang", "en");
        assertThat(page.locator(".breadcrumb [aria-current]")).hasAttribute("lang", "en");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator("h1")).hasAttribute("lang", "en");
        assertThat(page.locator(".prose").first()).hasAttribute("lang", "en");
        assertThat(page.locator("link[rel=canonical]")).hasAttribute("href", site.url(PAGE));
        assertThat(page.locator(".menu-list a").first()).hasText("Accueil");
    }

    @Test
    void theBreadcrumbComesFromTheTreeAlsoWhereNoMenuLeads() {
        var page = visitor.newPage();
        page.navigate(TRANSLATED.get(0));
        var steps = page.locator(".breadcrumb li");
        assertThat(steps).hasText(new String[] {"Home", "AER Programmes", "Interregional diplomacy"});
        assertThat(steps.last()).hasAttribute("aria-current", "page");
        assertThat(page.locator(".menu [href='/en/aer-programmes/interregional-diplomacy']"))
                .hasCount(0);
        steps.nth(1).locator("a").click();
        assertThat(page.locator("h1")).hasText("AER Programmes");
    }

    @Test
    void printedAPageIsItsTextAndItsAddress() {
        var page = visitor.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(PAGE);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".prose p").first()).isVisible();
        assertThat(page.locator(".page-address")).hasText(site.url(PAGE));
        for (var left : new String[] {".menu", ".languages", ".side", ".tools"}) {
            assertThat(page.locator(left)).isHidden();
        }
    }

    @Test
    void anAddressThatLeadsNowhereShowsTheWayOn() {
        var page = visitor.newPage();
        var answer = page.navigate("/en/no-such-page");
        assertEquals(404, answer.status());
        assertThat(page.locator("[aria-current=page]")).hasCount(0);
        page.locator("main .tree").getByText("Join AER!").click();
        assertThat(page.locator("h1")).hasText("Join AER!");
    }

    @Test
    void theSiteMapHasWhatFeaturesKeepBelowAPage() {
        var page = visitor.newPage();
        page.navigate("/fr/site-map");
        var below = page.locator(".tree a[href='/fr/projects'] + ul");
        assertThat(below.locator("a[href='/fr/projects/eu-belong']")).hasAttribute("lang", "en");
        assertThat(page.locator(".tree a[href^='/fr/aer-programmes/diplomatie-interregionale/']"))
                .hasCount(5);
        for (var project : List.of("meet", "cl-ye")) {
            assertThat(below.locator("a[href='/fr/projects/" + project + "']")).hasCount(1);
        }
    }

    @Test
    void aLongWordInTheSettingsDoesNotWidenThePage() {
        var page = visitor.newPage();
        page.setViewportSize(390, 844);
        page.navigate(PAGE);
        page.evaluate("document.querySelectorAll('.brand-name, .brand-tagline, .footer-about')"
                + ".forEach(text => { text.textContent = 'x'.repeat(300); })");
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    }

    @Test
    void everyNumberOfWaysInFillsItsRows() {
        var page = visitor.newPage();
        page.setViewportSize(1280, 800);
        page.navigate("/en");
        for (var ways = 5; ways > 0; ways--) {
            var gap = ((Number) page.evaluate("document.querySelector('.ways').getBoundingClientRect().right"
                            + " - document.querySelector('.way:last-child').getBoundingClientRect().right"))
                    .doubleValue();
            assertEquals(0, gap, 1, ways + " ways leave a hole");
            page.evaluate("document.querySelector('.way:last-child').remove()");
        }
    }

    @Test
    void linesTablesAndListsEndWhereTheTextEnds() {
        var page = visitor.newPage();
        page.setViewportSize(1280, 800);
        for (var address : new String[] {"/en/about", "/en/projects", "/en/projects/eu-belong", TRANSLATED.get(0)}) {
            page.navigate(address);
            assertEquals(
                    1,
                    ((Number) page.evaluate("new Set([...document.querySelectorAll("
                                    + "'.page-foot, .entries, .table-scroll, .ruled, .page-main .facts')]"
                                    + ".map(part => Math.round(part.getBoundingClientRect().right))).size"))
                            .intValue(),
                    address);
        }
    }

    @Test
    void theHomePageCanBePrintedSentAndCopiedToo() {
        var page = visitor.newPage();
        page.navigate("/en");
        assertThat(page.locator(".tools .tool")).hasCount(3);
        assertThat(page.locator(".page-foot time")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void noEntryOfTheMenuBarNeedsThreeLines(String language) {
        var page = visitor.newPage();
        page.setViewportSize(1280, 800);
        page.navigate("/" + language);
        assertEquals(56, page.evaluate("document.querySelector('.menu-list').clientHeight"));
    }

    /** By the Tab key, as somebody does who cannot point. */
    private static void tabTo(Page page, String text) {
        for (var presses = 0; presses < 30; presses++) {
            page.keyboard().press("Tab");
            if (page.evaluate("document.activeElement.textContent.trim()").equals(text)) {
                return;
            }
        }
        throw new AssertionError("Never reached: " + text);
    }
}
