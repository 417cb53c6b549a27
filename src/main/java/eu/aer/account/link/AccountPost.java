package eu.aer.account.link;

import eu.aer.common.Language;
import java.time.Instant;

/** Takes letters to people. */
public interface AccountPost {

    /** Whether the login is an address that mail can be sent to. */
    boolean reaches(String login);

    /** Whether somebody carries the mail; if not, administrators read it in the outbox. */
    boolean isCarried();

    /** Sends the letter if, and as soon as, the caller's transaction commits. */
    void send(Letter letter);

    /** @param expiresAt from when on it is of no use */
    record Letter(String to, Language language, String subject, String text, Instant expiresAt) {}
}
