package eu.aer.mail.web;

import eu.aer.account.Permission;
import eu.aer.mail.Outbox;
import eu.aer.mail.OutboxMail;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The outbox for a spreadsheet. */
@ApplicationScoped
public class MailSheet implements Sheet<OutboxMail> {

    @Inject
    Outbox outbox;

    @Inject
    SheetWords words;

    @Override
    public String list() {
        return "mail";
    }

    @Override
    public Permission permission() {
        return Permission.READ_OUTBOX;
    }

    @Override
    public Stream<String> head() {
        return words.texts(
                "mail.list.created",
                "mail.list.to",
                "mail.list.subject",
                "mail.list.state",
                "mail.list.attempts",
                "mail.list.reply");
    }

    @Override
    public List<OutboxMail> part(UnaryOperator<String> asked, OutboxMail last, int done) {
        // the oldest first, so that what is written meanwhile comes at the end
        return outbox.page(MailList.state(asked.apply("state")), Outbox.Order.CREATED, false, done, PART);
    }

    @Override
    public Stream<?> cells(OutboxMail mail) {
        return Stream.of(
                words.time(mail.getCreatedAt()),
                mail.getRecipient(),
                mail.getSubject(),
                words.text("mail.state." + mail.getState()),
                mail.getAttempts(),
                mail.lastReply().orElse(""));
    }
}
