package eu.aer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.junit.jupiter.api.Test;

class ReplyTest {

    @Test
    void refusalOfARecipientIsFinalAndKept() {
        var failure = new SendFailedException("Invalid Addresses", new SendFailedException("550 5.1.1 no such user\n"));
        assertEquals(new Reply(Reply.Verdict.REFUSED, "550 5.1.1 no such user\n"), Reply.of(failure));
    }

    @Test
    void greylistingIsNotFinal() {
        var failure = new SendFailedException("Invalid Addresses", new SendFailedException("450 4.2.0 greylisted\n"));
        assertEquals(Reply.Verdict.LATER, Reply.of(failure).verdict());
    }

    @Test
    void whatConcernsOurAccountAndNotTheMailIsNotFinal() {
        assertEquals(
                Reply.Verdict.LATER,
                Reply.of(new AuthenticationFailedException("535 5.7.8 bad password"))
                        .verdict());
        assertEquals(
                Reply.Verdict.LATER,
                Reply.of(new SendFailedException("530 5.7.0 authentication required"))
                        .verdict());
    }

    @Test
    void aLostConnectionIsNotFinal() {
        var reply = Reply.of(new MessagingException("Could not connect", new java.net.ConnectException("refused")));
        assertEquals(new Reply(Reply.Verdict.LATER, "MessagingException: Could not connect"), reply);
    }
}
