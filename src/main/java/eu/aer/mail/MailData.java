package eu.aer.mail;

import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.HeldRecord.Named;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The mail that was written to a person. Its text is not shown, because it may hold a link that works. */
@ApplicationScoped
@Transactional
public class MailData implements PersonalData {

    @Inject
    Outbox outbox;

    @Override
    public List<HeldRecord> held(String email) {
        return EmailAddress.parse(email).map(outbox::to).orElse(List.of()).stream()
                .map(mail -> HeldRecord.of("mail.held.mail")
                        .with("mail.list.to", mail.getRecipient())
                        .with("mail.list.subject", mail.getSubject())
                        .with(
                                "mail.list.state",
                                new Named(
                                        "mail.state." + mail.getState(),
                                        mail.getState().name()))
                        .with("mail.list.created", mail.getCreatedAt()))
                .toList();
    }

    @Override
    public void erase(String email) {
        EmailAddress.parse(email).ifPresent(outbox::erase);
    }
}
