package eu.aer.mail;

import eu.aer.common.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is to be sent to one person. Nothing in it can smuggle a header into the message: control characters are refused.
 *
 * @param headers beside those that every mail has, such as List-Unsubscribe; ASCII
 * @param expiresAt from when on the mail is of no use (its link has expired), is not sent any more and loses its body
 */
public record Mail(
        EmailAddress to,
        Language language,
        String subject,
        String text,
        Optional<String> html,
        Map<String, String> headers,
        Instant expiresAt) {

    static final int MAX_SUBJECT_LENGTH = 250;

    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern HEADER_VALUE = Pattern.compile("[ -~]*");

    /** @throws IllegalArgumentException when the subject or a header holds a control character */
    public Mail {
        if (subject.isBlank()
                || subject.length() > MAX_SUBJECT_LENGTH
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a subject line: " + subject);
        }
        headers.forEach(Mail::check);
        headers = Map.copyOf(headers);
    }

    public Mail(EmailAddress to, Language language, String subject, String text, Instant expiresAt) {
        this(to, language, subject, text, Optional.empty(), Map.of(), expiresAt);
    }

    public Mail with(Map<String, String> more) {
        return new Mail(to, language, subject, text, html, more, expiresAt);
    }

    private static void check(String name, String value) {
        if (!HEADER_NAME.matcher(name).matches() || !HEADER_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a header: " + name);
        }
    }
}
