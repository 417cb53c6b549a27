package eu.aer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.internet.AddressException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

    @Test
    void readsAnAddressWithAndWithoutAName() {
        assertEquals(
                Optional.of(new Sender("", "no-reply@localhost", Optional.empty())),
                Sender.parse("no-reply@localhost"));
        assertEquals(
                Optional.of(new Sender("Réseau", "no-reply@example.eu", Optional.empty())),
                Sender.parse("Réseau <no-reply@example.eu>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@b.eu, c@d.eu", "<a@b.eu"})
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), Sender.parse(text));
    }

    @Test
    void aNameCannotSmuggleAHeaderIn() throws AddressException {
        var sender = new Sender("AER\r\nBcc: x@example.eu", "no-reply@example.eu", Optional.empty());
        assertEquals("AER Bcc: x@example.eu", sender.from().getPersonal());
        assertThrows(
                AddressException.class, () -> new Sender("", "a@b.eu\r\nBcc: x@example.eu", Optional.empty()).from());
    }
}
