package eu.aer.link.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org|https://example.org/",
                "HTTP://Example.ORG:80/A?b=c#d|http://example.org/A?b=c",
                "https://example.org:8443|https://example.org:8443/",
                "https://example.org?q=1|https://example.org/?q=1",
                "https://bücher.example/straße|https://xn--bcher-kva.example/stra%C3%9Fe",
                "https://example.org/a b|https://example.org/a%20b",
                "https://example.org/100%|https://example.org/100%25",
                "https://example.org/%C3%9F?x=[1]|https://example.org/%C3%9F?x=%5B1%5D",
                "https://my_site.example/|https://my_site.example/",
                "https://somebody:secret@example.org/|https://example.org/",
                "http://[::1]/|http://[::1]/"
            })
    void hasOneForm(String written, String form) {
        assertEquals(form, WebAddress.parse(written).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "mailto:a@example.org",
                "https://",
                "https:///path",
                "https://exa mple.org/",
                "https://example.org:99999/",
                "https://example.org\\@127.0.0.1/",
                "http://[fe80::1%25eth0]/"
            })
    void isOnTheWebOrNone(String written) {
        assertTrue(WebAddress.parse(written).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/c,https://example.org:8443/c",
        "c?d=e#f,https://example.org:8443/a/c?d=e",
        "../../../c,https://example.org:8443/../../c",
        "?q,https://example.org:8443/a/?q",
        "//other.example/x,https://other.example/x",
        "http://other.example,http://other.example/"
    })
    void redirectsAreResolvedAgainstIt(String location, String target) {
        var from = WebAddress.parse("https://example.org:8443/a/b").orElseThrow();
        assertEquals(target, from.resolve(location).map(WebAddress::toString).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "http://", "gopher://example.org/"})
    void aRedirectOutOfTheWebLeadsNowhere(String location) {
        assertTrue(WebAddress.parse("https://example.org/")
                .orElseThrow()
                .resolve(location)
                .isEmpty());
    }
}
