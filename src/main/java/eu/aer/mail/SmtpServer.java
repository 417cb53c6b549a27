package eu.aer.mail;

import eu.aer.common.Configuration;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** One connection to the configured mail server, opened at the first mail and used for those that follow it. */
class SmtpServer implements AutoCloseable {

    private static final int IMPLICIT_TLS_PORT = 465;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Configuration.Smtp smtp;
    private final Session session;
    private Transport transport;

    SmtpServer(Configuration.Smtp smtp) {
        this.smtp = smtp;
        this.session = Session.getInstance(properties(smtp));
    }

    private static Properties properties(Configuration.Smtp smtp) {
        var properties = new Properties();
        var implicitTls = smtp.tls() && smtp.port() == IMPLICIT_TLS_PORT;
        properties.put("mail.smtp.auth", Boolean.toString(smtp.user().isPresent()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(implicitTls));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(smtp.tls() && !implicitTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(smtp.tls() && !implicitTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "30000");
        properties.put("mail.smtp.writetimeout", "30000");
        return properties;
    }

    Reply accept(OutboxMail mail, Sender sender) {
        try {
            var message = message(mail, sender);
            connect();
            transport.sendMessage(message, message.getAllRecipients());
            return Reply.ACCEPTED;
        } catch (MessagingException failure) {
            return Reply.of(failure);
        }
    }

    private void connect() throws MessagingException {
        if (transport == null) {
            transport = session.getTransport("smtp");
        }
        if (!transport.isConnected()) {
            transport.connect(
                    smtp.host(),
                    smtp.port(),
                    smtp.user().orElse(null),
                    smtp.password().orElse(null));
        }
    }

    private MimeMessage message(OutboxMail mail, Sender sender) throws MessagingException {
        var message = new Identified(session, mail.messageId());
        message.setFrom(sender.from());
        if (sender.replyTo().isPresent()) {
            message.setReplyTo(InternetAddress.parse(sender.replyTo().get(), true));
        }
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.getRecipient(), true));
        message.setSubject(mail.getSubject(), UTF_8);
        message.setSentDate(Date.from(mail.getCreatedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {mail.getLanguage().code()});
        for (var header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        write(mail, message);
        message.saveChanges();
        return message;
    }

    private static void write(OutboxMail mail, MimeMessage message) throws MessagingException {
        var text = mail.text().orElse("");
        if (mail.html().isEmpty()) {
            message.setText(text, UTF_8);
            return;
        }
        var plain = new MimeBodyPart();
        plain.setText(text, UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.html().get(), UTF_8, "html");
        // the better form stands last (RFC 2046, 5.1.4)
        message.setContent(new MimeMultipart("alternative", plain, html));
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadyGone) {
            // nothing is lost: every outcome is stored
        }
    }

    /** A message that has the same Message-ID at each attempt, so that a repeated one is known as such. */
    private static class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
