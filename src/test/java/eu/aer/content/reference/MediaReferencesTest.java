package eu.aer.content.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaReferencesTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'html':'<a href=\\'/media/%s/report.pdf\\'>Report</a>'}",
                "{'html':'<a href=\\'https://www.example.org/media/%s/report.pdf#page=3\\'>Report</a>'}",
                "{'link':'http://WWW.example.org/media/%s/report.pdf'}",
                "{'link':'/media/%s/640-0123456789ab/photo.webp'}"
            })
    void theAddressOfAFileLeadsToIt(String draft) {
        assertEquals(Set.of(ID), linked(draft));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'link':'https://example.net/media/%s/report.pdf'}",
                "{'link':'https://www.example.org.example.net/media/%s/report.pdf'}",
                "{'link':'https://www.example.org/en/media/%s/report.pdf'}",
                "{'link':'/media/%s'}",
                "{'html':'<p>/media/%s/report.pdf</p>'}"
            })
    void anythingElseDoesNot(String draft) {
        assertEquals(Set.of(), linked(draft));
    }

    private static Set<String> linked(String draft) {
        return MediaReferences.linked(draft.replace('\'', '"').formatted(ID), "www.example.org");
    }
}
