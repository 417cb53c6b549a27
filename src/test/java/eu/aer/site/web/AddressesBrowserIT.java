package eu.aer.site.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.fixture.RawHttp;
import eu.aer.fixture.RunningSite;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of addresses: they are bookmarked and printed, and anybody may send anything. */
class AddressesBrowserIT {

    private static final RawHttp SITE = RunningSite.get().http();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT,fr;q=0.9 | /de",
                "pt, fr;q=0.8, en;q=0.1 | /fr",
                "ja | /en",
                "* | /en",
                "; q=nonsense,,, | /en",
            })
    void theRootLeadsToTheBestLanguage(String accepted, String home) {
        var answer = SITE.get("/", "Accept-Language: " + accepted);
        assertEquals(302, answer.status());
        assertEquals(home, answer.location());
        assertEquals(Optional.of("Accept-Language"), answer.header("Vary"));
    }

    @Test
    void whoSaysNoLanguageGetsEnglish() {
        assertEquals("/en", SITE.get("/").location());
    }

    @ParameterizedTest
    @CsvSource({
        "/en/, /en",
        "/EN, /en",
        "/En/About/, /en/about",
        "/en/about/, /en/about",
        "/en/%41bout, /en/about",
        "/en/index.html, /en",
        "/en/about/index.php, /en/about",
        "/EN/About/Index.XHTML, /en/about",
        "/en/about/?from=mail, /en/about?from=mail",
        "/en/projects/ongoing-projects/eu-belong, /en/projects/eu-belong",
        "/en/projects/completed-projects/eu-belong/, /en/projects/eu-belong",
        "/aer-programmes/member-relations-and-mediterranean-issues, /en/aer-programmes/interregional-diplomacy",
        "/aer-programmes/member-relations-and-mediterranean-issues/, /en/aer-programmes/interregional-diplomacy",
        "/AER-programmes/Member-Relations-and-Mediterranean-Issues/, /en/aer-programmes/interregional-diplomacy",
        "/?p=14, /en/aer-programmes/interregional-diplomacy",
        "/?p=2, /en",
        "/?p=14&p=2, /en/aer-programmes/interregional-diplomacy",
        "/?utm_source=mail&p=14&utm_medium=link, /en/aer-programmes/interregional-diplomacy",
    })
    void anotherFormOfAnAddressMovesToItInOneHop(String address, String location) {
        var answer = SITE.get(address);
        assertEquals(301, answer.status());
        assertEquals(location, answer.location());
        assertEquals(200, SITE.get(location).status());
    }

    @Test
    void whatEverybodyAsksForIsThere() {
        assertTrue(SITE.get("/robots.txt").body().contains("Disallow: /admin"));
        var icon = SITE.get("/favicon.ico");
        assertEquals(302, icon.status());
        assertEquals(Optional.of("image/svg+xml"), SITE.get(icon.location()).header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/en/nope",
                "/xx/about",
                "/en/about/nope",
                "/en/about.html",
                "/en/about%20",
                "/en/projects/nope",
                "/?p=999999",
                "/?p=99999999999999999999",
                "/?p=x",
                "/?p=",
                "/?p=%00",
                "//en",
                "/en//about",
                "/en/about//",
                "/..",
                "/en/..",
                "/en/../en/about",
                "/en/./about",
                "/en/%2e%2e/en/about",
                "/%2E%2E/%2e%2e/etc/passwd",
                "/en%2fabout",
                "/en/about%2F",
                "/en%5cabout",
                "/en/..%5c..%5cabout",
                "/en;jsessionid=1",
                "/en/about;jsessionid=ABC",
                "/en;/about",
                "/en%3bx",
                "/en/%ff",
                "/en/%c3%28",
                "/en/%ed%a0%80",
                "/en/%f0%9f%98",
                "/en/%00",
                "/en/a%00b",
                "/en/a%0d%0ab",
                "/en/%7f",
                "/favicon.ico/x",
                "/assets",
                "/assets/",
                "/assets/x/css/nope.css",
                "/media/1/x",
                "/health",
                "/page/show",
                "/page/show.xhtml",
                "/page/home",
                "/project/list",
                "/newsletter/form.xhtml",
                "/login.xhtml",
                "/login/",
                "/login/x",
                "/ADMIN",
                "/jakarta.faces.resource/",
                "/jakarta.faces.resource/nope.css"
            })
    void whatIsNoAddressOfTheSiteIsNotFoundInItsLook(String address) {
        var answer = SITE.get(address);
        assertEquals(404, answer.status());
        assertTrue(answer.isOurs(), () -> answer.toString());
        assertTrue(answer.header("Content-Security-Policy").isPresent());
        assertEquals(Optional.of("no-store"), answer.header("Cache-Control"));
        AnswersBrowserIT.assertNothingIsBetrayed(answer);
    }

    /** Refused by the server before the application is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/%zz",
                "/en/%",
                "/en/%e",
                "/en/about?q=%zz",
                "/en/\u00ff\u00fe",
                "/en/\u00c3\u00a9",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF",
                "/WEB-INF/templates/page.xhtml",
                "/META-INF/x",
                "/assets/../WEB-INF/web.xml",
                "/assets/x/%2e%2e/%2e%2e/WEB-INF/web.xml"
            })
    void whatIsNoAddressAtAllIsRefused(String address) {
        var answer = SITE.get(address);
        assertTrue(answer.status() == 400 || answer.status() == 404, () -> answer.toString());
        AnswersBrowserIT.assertNothingIsBetrayed(answer);
    }

    @Test
    void endlessAddressesAndHeadersAreRefused() {
        assertAll(
                () -> assertEquals(404, SITE.get("/en/" + "a".repeat(10_000)).status()),
                () -> assertEquals(404, SITE.get("/en/" + "a/".repeat(5_000)).status()),
                () -> assertEquals(404, SITE.get("/" + "%C3%A9".repeat(2_000)).status()),
                () -> assertEquals(400, SITE.get("/en?" + "a=b&".repeat(30_000)).status()),
                () -> assertEquals(200, SITE.get("/en?q=" + "a".repeat(10_000)).status()),
                () -> assertEquals(
                        200, SITE.get("/en", "X-Long: " + "a".repeat(20_000)).status()),
                () -> assertEquals(
                        302,
                        SITE.get("/", "Accept-Language: " + "x,".repeat(10_000)).status()),
                () -> assertEquals(
                        200,
                        SITE.get("/en", "Cookie: JSESSIONID=" + "x".repeat(5_000))
                                .status()));
    }

    @Test
    void whatIsNotHttpIsRefused() {
        assertAll(
                () -> assertEquals(400, SITE.send("GET /en\r\n\r\n").status()),
                () -> assertEquals(
                        400,
                        SITE.send("GET /en HTTP/1.1\r\nConnection: close\r\n\r\n")
                                .status()),
                () -> assertEquals(
                        400,
                        SITE.send("GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n")
                                .status()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en?q=%ff", "/en?q=%00", "/en?q=a&q[]=%c3%28", "/fr?language=de", "/en/newsletter?email=%00"})
    void questionsThatNobodyAskedChangeNothing(String address) {
        assertEquals(200, SITE.get(address).status());
    }

    @ParameterizedTest
    @CsvSource({"/en/nope, en, fr", "/fr/nope, fr, de", "/de/nope, de, fr", "/nope, fr, fr", "/%ff, de, de"})
    void anErrorPageSpeaksTheLanguageOfTheAddressOrTheReader(String address, String language, String accepted) {
        var answer = SITE.get(address, "Accept-Language: " + accepted);
        assertTrue(answer.body().contains(" lang=\"%s\"".formatted(language)), () -> answer.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND", "NONSENSE"})
    void aPageIsOnlyRead(String method) {
        for (var address : new String[] {"/", "/en", "/en/about", "/en/nope"}) {
            var answer = SITE.send(method, address, "");
            assertEquals(405, answer.status(), address);
            assertEquals(Optional.of("GET, HEAD"), answer.header("Allow"));
            assertTrue(answer.isOurs(), () -> answer.toString());
        }
    }
}
