package eu.aer.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.fixture.RawHttp;
import eu.aer.fixture.RunningSite;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer holds and what none betrays, and who may send something. */
class AnswersBrowserIT {

    private static final RawHttp SITE = RunningSite.get().http();

    @Test
    void headAnswersLikeGetWithoutBody() {
        var head = SITE.send("HEAD", "/en/about", "");
        var get = SITE.get("/en/about");
        assertEquals(200, head.status());
        assertEquals("", head.body());
        assertEquals(get.header("Content-Type"), head.header("Content-Type"));
        // a page is sent as a whole, so that its length is known
        assertTrue(get.header("Content-Length").isPresent());
        assertEquals(get.header("Content-Length"), head.header("Content-Length"));
        assertEquals(404, SITE.send("HEAD", "/en/nope", "").status());
        assertEquals(405, SITE.send("TRACE", "/en", "").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: ::no",
                "Origin: http://localhost.evil.example",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void aFormOfAnotherOriginIsRefused(String header) {
        for (var address : new String[] {"/newsletter/subscribe", "/newsletter/confirm", "/login", "/logout", "/en"}) {
            var answer = SITE.send(
                    "POST",
                    address,
                    "email=someone%40example.org",
                    header,
                    "Content-Type: application/x-www-form-urlencoded");
            assertEquals(403, answer.status(), address);
            assertTrue(answer.isOurs(), address);
            assertFalse(answer.header("Set-Cookie").isPresent(), address);
        }
    }

    @Test
    void theHostHeaderDecidesNothing() {
        var host = "Host: evil.example";
        var addresses = new String[] {
            "/",
            "/en/",
            "/en/about",
            "/en/nope",
            "/?p=14",
            "/admin",
            "/admin/account/list",
            "/newsletter/subscribe",
            "/newsletter",
            "/project",
            "/admin/account",
            "/console"
        };
        for (var address : addresses) {
            var answer = SITE.get(address, host, "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example");
            assertFalse(answer.toString().contains("evil"), () -> address + answer);
        }
        assertEquals("/login?to=%2Fadmin", SITE.get("/admin", host).location());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/account/list",
                "/admin/account/list.xhtml",
                "/admin/nope",
                "/admin/preview?item=1"
            })
    void theBackOfficeLeadsVisitorsToSignIn(String address) {
        var answer = SITE.get(address);
        assertEquals(302, answer.status());
        assertTrue(answer.location().startsWith("/login?to=%2Fadmin"), answer::location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/fr",
                "/de/about",
                "/en/about",
                "/en/projects",
                "/en/projects/eu-belong",
                "/en/aer-programmes/interregional-diplomacy",
                "/en/newsletter",
                "/newsletter/subscribe",
                "/en/site-map",
                "/en/nope",
                "/?p=14"
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

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/fr/about/history", "/en/projects/eu-belong", "/en/newsletter"})
    void twoAnswersAreTheSameByteForByte(String address) {
        SITE.get(address);
        assertEquals(SITE.get(address).body(), SITE.get(address).body());
        assertFalse(SITE.get(address).body().contains("nonce"));
    }

    @Test
    void aPageTellsMachinesItsLanguages() {
        var page = SITE.get("/de/aer-programmes/interregionale-diplomatie").body();
        assertTrue(page.contains("content=\"de_DE\""));
        assertTrue(page.matches(
                "(?s).*hreflang=\"x-default\" href=\"[^\"]+/en/aer-programmes/interregional-diplomacy\".*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/about/",
                "/admin",
                "/admin/home",
                "/login",
                "/newsletter",
                "/WEB-INF/web.xml",
                "/en/nope",
                "/console"
            })
    void everyAnswerProtectsItsReader(String address) {
        var answer = SITE.get(address);
        for (var header : new String[] {
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Permissions-Policy"
        }) {
            assertTrue(answer.header(header).isPresent(), () -> header + answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/newsletter",
                "/page",
                "/admin/account",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/META-INF/",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/nope.css.xhtml",
                "/console",
                "/noconsole.html"
            })
    void whatIsNoAddressIsNotFoundInOurLook(String address) {
        var answer = SITE.get(address);
        assertEquals(404, answer.status());
        assertTrue(answer.isOurs(), answer::body);
    }

    @Test
    void aRequestThatCannotBeUnderstoodIsRefusedAndIsNoFailure() {
        assertEquals(400, SITE.get("*").status());
        var cookies =
                IntStream.range(0, 300).mapToObj(each -> "c" + each + "=1").collect(Collectors.joining("; "));
        assertEquals(400, SITE.get("/en", "Cookie: " + cookies).status());
        assertTrue(SITE.get("/en", "Cookie: " + "a=b; ".repeat(300)).status() < 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND", "FOO", "OPTIONS"})
    void aMethodThatNothingAnswersIsRefused(String method) {
        for (var address : new String[] {"/login", "/newsletter/subscribe", "/en/about", "/assets/x/css/site.css"}) {
            var answer = SITE.send(method, address, "");
            assertEquals(405, answer.status(), address);
            assertFalse(answer.header("Set-Cookie").isPresent(), address);
        }
    }

    @Test
    void anAssetIsKeptForEverOnlyUnderItsOwnFingerprint() {
        var answer = SITE.get("/assets/0123456789ab/css/site.css");
        assertEquals(200, answer.status());
        assertEquals(Optional.of("no-cache"), answer.header("Cache-Control"));
    }

    @Test
    void aFormOfThousandsOfFieldsIsReadAndOneThatIsTooMuchIsToldSo() {
        assertEquals(
                200, SITE.post("127.0.0.1", "/login", "f=1&".repeat(15_000), 1).status());
        for (var body : List.of("f=1&".repeat(25_000), "f=" + "x".repeat(10_000_001))) {
            var answer = SITE.post("127.0.0.1", "/login", body, 1);
            assertEquals(413, answer.status());
            assertTrue(answer.body().contains("This is too much at once"), answer.body());
            assertNothingIsBetrayed(answer);
        }
    }

    @Test
    void anAssetIsCompressedForWhomItSuits() {
        var plain = SITE.get("/assets/x/css/site.css");
        var gzip = SITE.get("/assets/x/css/site.css", "Accept-Encoding: br, gzip;q=0.5");
        assertEquals(Optional.of("gzip"), gzip.header("Content-Encoding"));
        assertEquals(Optional.of("Accept-Encoding"), plain.header("Vary"));
        assertTrue(length(gzip) * 3 < length(plain));
        assertEquals(
                Optional.empty(),
                SITE.get("/assets/x/css/site.css", "Accept-Encoding: gzip;q=0").header("Content-Encoding"));
    }

    private static int length(RawHttp.Answer answer) {
        return Integer.parseInt(answer.header("Content-Length").orElseThrow());
    }

    @Test
    void anAssetMayBeKeptForEver() {
        var css = SITE.get("/en").body().replaceFirst("(?s).*href=\"(/assets/[^\"]+/css/site.css)\".*", "$1");
        var answer = SITE.get(css);
        assertEquals(200, answer.status());
        assertEquals(Optional.of("public, max-age=31536000, immutable"), answer.header("Cache-Control"));
        assertEquals(Optional.of("text/css;charset=UTF-8"), answer.header("Content-Type"));
    }

    static void assertNothingIsBetrayed(RawHttp.Answer answer) {
        assertFalse(answer.header("Server").isPresent());
        assertFalse(answer.header("X-Powered-By").isPresent());
        var text = answer.toString().toLowerCase(java.util.Locale.ROOT);
        for (var word : new String[] {"\tat ", "exception", "wildfly", "undertow", "jboss", "mojarra"}) {
            assertFalse(text.contains(word), word);
        }
    }
}
