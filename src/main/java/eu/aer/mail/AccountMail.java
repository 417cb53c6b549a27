package eu.aer.mail;

import eu.aer.account.link.AccountPost;
import eu.aer.common.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes what the account room, which stands below, writes to people. */
@ApplicationScoped
public class AccountMail implements AccountPost {

    @Inject
    Outbox outbox;

    @Inject
    Configuration configuration;

    @Override
    public boolean reaches(String login) {
        return EmailAddress.parse(login).isPresent();
    }

    @Override
    public boolean isCarried() {
        return configuration.smtp().isPresent();
    }

    @Override
    public void send(Letter letter) {
        var to = EmailAddress.parse(letter.to()).orElseThrow();
        outbox.add(new Mail(to, letter.language(), letter.subject(), letter.text(), letter.expiresAt()));
    }
}
