package eu.aer.site.setting;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.mail.EmailAddress;
import eu.aer.mail.Mail;
import eu.aer.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A mail to whoever asks for it, to see how the sender looks where mail is read. */
@ApplicationScoped
@Transactional
public class TestMail {

    private static final Duration USE = Duration.ofDays(1);

    @Inject
    CurrentAccount current;

    @Inject
    ChosenSender sender;

    @Inject
    Settings settings;

    @Inject
    Outbox outbox;

    @Inject
    Configuration configuration;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @return where it goes: to the person's own address; should the login be none, to that of the association
     * @throws DomainException {@code site.testMailAddress} when there is neither
     */
    public EmailAddress send() {
        current.require(Permission.EDIT_MENUS);
        var account = current.find().orElseThrow();
        var to = EmailAddress.parse(account.getLogin())
                .or(() -> EmailAddress.parse(settings.own("mail", Optional.empty())))
                .orElseThrow(() -> new DomainException("site.testMailAddress", account.getLogin()));
        outbox.add(mail(to, account.getLanguage()));
        return to;
    }

    private Mail mail(EmailAddress to, Language language) {
        var from = sender.sender();
        var text = texts.get(
                language,
                "site.testMailText",
                from.name(),
                from.address(),
                from.replyTo().orElse(from.address()));
        return new Mail(
                to,
                language,
                texts.get(language, "site.testMailSubject"),
                text,
                clock.instant().plus(USE));
    }

    /** Whether a mail server takes it; otherwise it stays in the outbox. */
    public boolean isCarried() {
        return configuration.smtp().isPresent();
    }
}
