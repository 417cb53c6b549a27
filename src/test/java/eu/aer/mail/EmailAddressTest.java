package eu.aer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.eu",
                " anna@example.eu ",
                "a.b+news@mail.example.eu",
                "o'neill@example.ie",
                "x@bücher.example",
                "x@xn--bcher-kva.example"
            })
    void takesWhatMailCanBeSentTo(String text) {
        assertTrue(EmailAddress.parse(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.eu",
                "anna@",
                "anna@localhost",
                "anna@@example.eu",
                "an na@example.eu",
                "anna@exa mple.eu",
                ".anna@example.eu",
                "anna.@example.eu",
                "an..na@example.eu",
                "anna@example..eu",
                "anna@-example.eu",
                "anna@127.0.0.1",
                "anna@example.eu\r\nBcc: x@example.eu",
                "an\0na@example.eu",
                "anna@exam\0ple.eu",
                "Anna <anna@example.eu>",
                "anna@example.eu,x@example.eu",
                "anna@straße.example",
                "anna@[127.0.0.1]",
                "\"a b\"@example.eu",
                "анна@example.eu"
            })
    void refusesTheRest(String text) {
        assertTrue(EmailAddress.parse(text).isEmpty());
    }

    @Test
    void refusesMoreThan254Characters() {
        var domain = "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".eu";
        assertTrue(EmailAddress.parse("a".repeat(64) + "@" + domain).isPresent());
        assertTrue(EmailAddress.parse("a".repeat(65) + "@" + domain).isEmpty());
        assertTrue(EmailAddress.parse("a".repeat(64) + "@" + "d".repeat(10) + "." + domain)
                .isEmpty());
    }

    @Test
    void knowsAnAddressAgainHoweverItIsWritten() {
        assertEquals(key("anna@bücher.example"), key(" Anna@BÜCHER.example "));
        assertEquals(key("anna@bücher.example"), key("anna@bu\u0308cher.example"));
        assertEquals(key("anna@bücher.example"), key("anna@xn--bcher-kva.example"));
    }

    @Test
    void showsPeopleTheirScriptAndServersAscii() {
        for (var text : List.of(" Anna@bücher.example ", "Anna@xn--bcher-kva.example")) {
            var address = EmailAddress.parse(text).orElseThrow();
            assertEquals("Anna@bücher.example", address.value());
            assertEquals("Anna@xn--bcher-kva.example", address.ascii());
        }
    }

    private static String key(String text) {
        return EmailAddress.parse(text).orElseThrow().key();
    }
}
