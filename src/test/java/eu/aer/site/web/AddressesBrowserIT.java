package eu.aer.site.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        "/?utm_source=mail&p=14&utm_medium=link, /en/aer-programmes/interregional-diplomacy",
    })
    void anotherFormOfAnAddressMovesToItInOneHop(String address, String location) {
        var answer = SITE.get(address);
        assertEquals(301, answer.status());
        assertEquals(location, answer.location());
        assertEquals(200, SITE.get(location).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope", "/en/nope", "/xx/about", "/en/about/nope", "/en/about.html", "/en/about%20", "/en/projects/nope",
                "/?p=999999", "/?p=99999999999999999999", "/?p=x", "/?p=", "/?p=%00",
                "//en", "/en//about", "/en/about//", "/..", "/en/..", "/en/../en/about", "/en/./about", "/en/%2e%2e/en/about",
                "/%2E%2E/%2e%2e/etc/passwd", "/en%2fabout", "/en/about%2F", "/en%5cabout", "/en/..%5c..%5cabout",
                "/en;jsessionid=1", "/en/about;jsessionid=ABC", "/en;/about", "/en%3bx",
                "/en/%ff", "/en/%c3%28", "/en/%ed%a0%80", "/en/%f0%9f%98", "/en/%00", "/en/a%00b", "/en/a%0d%0ab", "/en/%7f",
                "/favicon.ico/x", "/assets", "/assets/", "/assets/x/css/nope.css", "/media/1/x", "/health",
                "/page/show", "/page/show.xhtml", "/page/home", "/project/list", "/newsletter/form.xhtml", "/login.xhtml", "/login/",
                "/login/x", "/ADMIN", "/jakarta.faces.resource/", "/jakarta.faces.resource/nope.css"
            })
    void whatIsNoAddressOfTheSiteIsNotFoundInItsLook(String address) {
        var answer = SITE.get(address);
        assertEquals(404, answer.status());
        assertTrue(answer.isOurs(), () -> answer.toString());
        assertTrue(answer.header("Content-Security-Policy").isPresent());
        assertEquals(Optional.of("no-store"), answer.header("Cache-Control"));
        assertNothingIsBetrayed(answer);
    }

    /** Refused by the server before the application is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/%zz", "/en/%", "/en/%e", "/en/about?q=%zz", "/en/\u00ff\u00fe", "/en/\u00c3\u00a9", "/WEB-INF/web.xml", "/web-inf/web.xml",
                "/WEB-INF", "/WEB-INF/templates/page.xhtml", "/META-INF/x", "/assets/../WEB-INF/web.xml", "/assets/x/%2e%2e/%2e%2e/WEB-INF/web.xml"
            })
    void whatIsNoAddressAtAllIsRefused(String address) {
        var answer = SITE.get(address);
        assertTrue(answer.status() == 400 || answer.status() == 404, () -> answer.toString());
        assertNothingIsBetrayed(answer);
    }

    @Test
    void endlessAddressesAndHeadersAreRefused() {
        assertAll(
                () -> assertEquals(404, SITE.get("/en/" + "a".repeat(10_000)).status()),
                () -> assertEquals(404, SITE.get("/en/" + "a/".repeat(5_000)).status()),
                () -> assertEquals(404, SITE.get("/" + "%C3%A9".repeat(2_000)).status()),
                () -> assertEquals(400, SITE.get("/en?" + "a=b&".repeat(3_000)).status()),
                () -> assertEquals(200, SITE.get("/en?q=" + "a".repeat(10_000)).status()),
                () -> assertEquals(200, SITE.get("/en", "X-Long: " + "a".repeat(20_000)).status()),
                () -> assertEquals(302, SITE.get("/", "Accept-Language: " + "x,".repeat(10_000)).status()),
                () -> assertEquals(200, SITE.get("/en", "Cookie: JSESSIONID=" + "x".repeat(5_000)).status()));
    }

    @Test
    void whatIsNotHttpIsRefused() {
        assertAll(
                () -> assertEquals(400, SITE.send("GET /en\r\n\r\n").status()),
                () -> assertEquals(400, SITE.send("GET /en HTTP/1.1\r\nConnection: close\r\n\r\n").status()),
                () -> assertEquals(400, SITE.send("GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n").status()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en?q=%ff", "/en?q=%00", "/en?q=a&q[]=%c3%28", "/fr?language=de", "/en/newsletter?email=%00"})
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

    @Test
    void headAnswersLikeGetWithoutBody() {
        var head = SITE.send("HEAD", "/en/about", "");
        var get = SITE.get("/en/about");
        assertEquals(200, head.status());
        assertEquals("", head.body());
        assertEquals(get.header("Content-Type"), head.header("Content-Type"));
        assertEquals(404, SITE.send("HEAD", "/en/nope", "").status());
        assertEquals(405, SITE.send("TRACE", "/en", "").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example", "Origin: null", "Origin: ::no", "Origin: http://localhost.evil.example",
                "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"
            })
    void aFormOfAnotherOriginIsRefused(String header) {
        for (var address : new String[] {"/newsletter/subscribe", "/newsletter/confirm", "/login", "/logout", "/en"}) {
            var answer = SITE.send(
                    "POST", address, "email=someone%40example.org", header, "Content-Type: application/x-www-form-urlencoded");
            assertEquals(403, answer.status(), address);
            assertTrue(answer.isOurs(), address);
            assertFalse(answer.header("Set-Cookie").isPresent(), address);
        }
    }

    @Test
    void theHostHeaderDecidesNothing() {
        var host = "Host: evil.example";
        var addresses = new String[] {"/", "/en/", "/en/about", "/en/nope", "/?p=14", "/admin", "/admin/account/list", "/newsletter/subscribe"};
        for (var address : addresses) {
            var answer = SITE.get(address, host, "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example");
            assertFalse(answer.toString().contains("evil"), () -> address + answer);
        }
        assertEquals("/login?to=%2Fadmin", SITE.get("/admin", host).location());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/", "/admin/account/list", "/admin/account/list.xhtml", "/admin/nope", "/admin/preview?item=1"})
    void theBackOfficeLeadsVisitorsToSignIn(String address) {
        var answer = SITE.get(address);
        assertEquals(302, answer.status());
        assertTrue(answer.location().startsWith("/login?to=%2Fadmin"), answer::location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/en", "/fr", "/de/about", "/en/about", "/en/projects", "/en/projects/eu-belong", "/en/aer-programmes/interregional-diplomacy",
                "/en/newsletter", "/newsletter/subscribe", "/en/site-map", "/en/nope", "/?p=14"
            })
    void aVisitorGetsNoSessionAndNoCookie(String address) {
        var answer = SITE.get(address);
        assertFalse(answer.header("Set-Cookie").isPresent(), () -> answer.toString());
        assertFalse(answer.body().contains("jsessionid"));
        assertFalse(answer.body().contains("jakarta.faces.ViewState"));
    }

    @Test
    void aPageIsSentWithWhatProtectsItsReader() {
        var answer = SITE.get("/en/about");
        var policy = answer.header("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.contains("base-uri 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(policy.contains("*"), policy);
        assertEquals(Optional.of("nosniff"), answer.header("X-Content-Type-Options"));
        assertEquals(Optional.of("strict-origin-when-cross-origin"), answer.header("Referrer-Policy"));
        assertEquals(Optional.of("same-origin"), answer.header("Cross-Origin-Opener-Policy"));
        assertTrue(answer.header("Permissions-Policy").isPresent());
        assertEquals(Optional.of("text/html;charset=UTF-8"), answer.header("Content-Type"));
        assertEquals(Optional.of("public, no-cache"), answer.header("Cache-Control"));
        assertNothingIsBetrayed(answer);
    }

    @Test
    void anAssetMayBeKeptForEver() {
        var css = SITE.get("/en").body().replaceFirst("(?s).*href=\"(/assets/[^\"]+/css/site.css)\".*", "$1");
        var answer = SITE.get(css);
        assertEquals(200, answer.status());
        assertEquals(Optional.of("public, max-age=31536000, immutable"), answer.header("Cache-Control"));
        assertEquals(Optional.of("text/css;charset=UTF-8"), answer.header("Content-Type"));
    }

    private static void assertNothingIsBetrayed(RawHttp.Answer answer) {
        assertFalse(answer.header("Server").isPresent());
        assertFalse(answer.header("X-Powered-By").isPresent());
        var text = answer.toString().toLowerCase(java.util.Locale.ROOT);
        for (var word : new String[] {"\tat ", "exception", "wildfly", "undertow", "jboss", "mojarra"}) {
            assertFalse(text.contains(word), word);
        }
    }
}
