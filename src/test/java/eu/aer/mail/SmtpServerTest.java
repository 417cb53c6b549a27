package eu.aer.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import eu.aer.common.Configuration.Smtp;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpServerTest {

    private static final Sender SENDER =
            new Sender("Réseau, des régions", "no-reply@aer.example", Optional.of("info@aer.example"));

    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        mailServer.start();
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @Test
    void handsOverSubjectTextAndHeadersUnharmed() throws MessagingException, IOException {
        try (var server = server(mailServer.getSmtp().getPort())) {
            var mail = SampleMail.outboxMail(
                    "Lettre d’information – à confirmer",
                    "Bonjour,\n\nça marche ?\n",
                    Map.of("List-Id", "<news.aer.example>"));
            assertEquals(Reply.ACCEPTED, server.accept(mail, SENDER));
        }
        var received = mailServer.getReceivedMessages()[0];
        assertEquals("Lettre d’information – à confirmer", received.getSubject());
        assertEquals(
                "Bonjour,\n\nça marche ?",
                ((String) received.getContent()).replace("\r\n", "\n").strip());
        assertEquals("anna@xn--bcher-kva.example", received.getAllRecipients()[0].toString());
        assertEquals("<1@aer.example>", received.getMessageID());
        assertArrayEquals(new String[] {"<news.aer.example>"}, received.getHeader("List-Id"));
        assertEquals(List.of(SENDER.from()), List.of(received.getFrom()));
        assertEquals("Réseau, des régions", ((InternetAddress) received.getFrom()[0]).getPersonal());
        assertEquals(List.of(new InternetAddress("info@aer.example")), List.of(received.getReplyTo()));
        assertArrayEquals(new String[] {"fr"}, received.getContentLanguage());
    }

    @Test
    void sendsManyOverOneConnectionUnderTheirOwnIds() {
        try (var server = server(mailServer.getSmtp().getPort())) {
            assertEquals(Reply.ACCEPTED, server.accept(SampleMail.outboxMail("One", "Text", Map.of()), SENDER));
            assertEquals(Reply.ACCEPTED, server.accept(SampleMail.outboxMail("Two", "Text", Map.of()), SENDER));
        }
        assertEquals(2, mailServer.getReceivedMessages().length);
    }

    @Test
    void triesAgainLaterWhenNobodyListens() {
        try (var server = server(1)) {
            assertEquals(
                    Reply.Verdict.LATER,
                    server.accept(SampleMail.outboxMail("One", "Text", Map.of()), SENDER)
                            .verdict());
        }
    }

    private static SmtpServer server(int port) {
        return new SmtpServer(new Smtp("127.0.0.1", port, Optional.empty(), Optional.empty(), false));
    }
}
