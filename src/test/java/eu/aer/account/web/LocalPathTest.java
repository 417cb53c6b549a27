package eu.aer.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/page/edit?id=5&language=fr", "/en/join-aer"})
    void pathOfThisSiteIsTaken(String given) {
        assertEquals(given, LocalPath.of(given).orElseThrow().value());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/admin",
                "//evil.example/admin",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "admin",
                "/admin\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "?to=x"
            })
    void anythingElseIsNot(String given) {
        assertTrue(LocalPath.of(given).isEmpty());
    }
}
