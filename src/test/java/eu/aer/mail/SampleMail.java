package eu.aer.mail;

import eu.aer.common.Language;
import java.time.Instant;
import java.util.Map;

/** Mail to try things with. */
final class SampleMail {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private SampleMail() {}

    static Mail mail(String subject, String text) {
        return new Mail(address("anna@bücher.example"), Language.FRENCH, subject, text, NOW.plusSeconds(3600));
    }

    static OutboxMail outboxMail(String subject, String text, Map<String, String> headers) {
        return new OutboxMail(mail(subject, text).with(headers), "<1@aer.example>", NOW);
    }

    static EmailAddress address(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }
}
