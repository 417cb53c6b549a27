package eu.aer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutboxMailTest {

    private final OutboxMail mail =
            SampleMail.outboxMail("Hello", "A link", Map.of("List-Id", "<a>", "List-Help", "<b: c>"));

    @Test
    void losesItsBodyOnceSent() {
        mail.sent(SampleMail.NOW);
        assertTrue(mail.text().isEmpty());
        assertEquals(OutboxMail.State.SENT, mail.getState());
    }

    @Test
    void keepsTheReplyOfWhoRefusedItAndLosesItsBody() {
        mail.refused("550 no such user\0" + "x".repeat(600));
        assertTrue(mail.text().isEmpty());
        assertTrue(mail.lastReply().orElseThrow().startsWith("550 no such user x"));
        assertEquals(OutboxMail.MAX_REPLY_LENGTH, mail.lastReply().orElseThrow().length());
    }

    @Test
    void keepsItsBodyWhilePostponed() {
        mail.postponed("451 try again", SampleMail.NOW);
        assertEquals("A link", mail.text().orElseThrow());
        assertEquals(OutboxMail.State.WAITING, mail.getState());
    }

    @Test
    void waitsLongerEachTimeButNeverMoreThanFourHours() {
        assertEquals(Duration.ofMinutes(1), OutboxMail.pause(1));
        assertEquals(Duration.ofMinutes(2), OutboxMail.pause(2));
        assertEquals(Duration.ofMinutes(16), OutboxMail.pause(5));
        assertEquals(Duration.ofHours(4), OutboxMail.pause(9));
        assertEquals(Duration.ofHours(4), OutboxMail.pause(5000));
    }

    @Test
    void keepsItsHeaders() {
        assertEquals(Map.of("List-Id", "<a>", "List-Help", "<b: c>"), mail.headers());
        assertEquals(Map.of(), SampleMail.outboxMail("Hello", "Text", Map.of()).headers());
    }
}
