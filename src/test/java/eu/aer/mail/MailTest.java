package eu.aer.mail;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hello\r\nBcc: x@example.eu", "Hello\n", "Hel\0lo", "", " "})
    void refusesASubjectThatIsNotOneLine(String subject) {
        assertThrows(IllegalArgumentException.class, () -> SampleMail.mail(subject, "Text"));
    }

    @Test
    void refusesHeadersThatWouldAddAnother() {
        var mail = SampleMail.mail("Hello", "Text");
        assertThrows(IllegalArgumentException.class, () -> mail.with(Map.of("List-Id", "a\r\nBcc: x@example.eu")));
        assertThrows(IllegalArgumentException.class, () -> mail.with(Map.of("List-Id: a\nBcc", "x@example.eu")));
        assertThrows(IllegalArgumentException.class, () -> mail.with(Map.of("List-Id", "é")));
    }
}
