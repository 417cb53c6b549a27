package eu.aer.mail;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A mail on its way: what it says until it is sent, and what became of it. */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends BaseEntity {

    /** WAITING: for its first or next attempt. SENDING: claimed by a node until its lease ends. EXPIRED: of no use any more. */
    public enum State {
        WAITING,
        SENDING,
        SENT,
        FAILED,
        EXPIRED
    }

    static final int MAX_REPLY_LENGTH = 500;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int MAX_DOUBLINGS = 10;

    @NotBlank
    @Size(max = EmailAddress.MAX_LENGTH)
    private String recipient;

    @NotBlank
    @Size(max = EmailAddress.MAX_LENGTH)
    private String recipientKey;

    @NotNull
    private Language language;

    @NotBlank
    @Size(max = Mail.MAX_SUBJECT_LENGTH)
    private String subject;

    private String bodyText;
    private String bodyHtml;

    @NotNull
    private String headers;

    @NotBlank
    private String messageId;

    @NotNull
    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;
    private Instant nextAttemptAt;
    private Instant claimedUntil;

    @Size(max = MAX_REPLY_LENGTH)
    private String lastReply;

    @NotNull
    private Instant createdAt;

    private Instant sentAt;

    @NotNull
    private Instant expiresAt;

    protected OutboxMail() {}

    OutboxMail(Mail mail, String messageId, Instant now) {
        this.recipient = mail.to().ascii();
        this.recipientKey = mail.to().key();
        this.language = mail.language();
        this.subject = mail.subject();
        this.bodyText = mail.text();
        this.bodyHtml = mail.html().orElse(null);
        this.headers = new TreeMap<>(mail.headers())
                .entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"));
        this.messageId = messageId;
        this.createdAt = now;
        this.nextAttemptAt = now;
        this.expiresAt = mail.expiresAt();
    }

    void sent(Instant now) {
        finish(State.SENT);
        sentAt = now;
        lastReply = null;
    }

    /** The server refused this mail for good. */
    void refused(String reply) {
        finish(State.FAILED);
        lastReply = cut(reply);
    }

    /** Not this time: the next attempt waits twice as long as the one before. */
    void postponed(String reply, Instant now) {
        state = State.WAITING;
        claimedUntil = null;
        lastReply = cut(reply);
        nextAttemptAt = now.plus(pause(attempts));
    }

    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MAX_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void finish(State last) {
        state = last;
        claimedUntil = null;
        nextAttemptAt = null;
        bodyText = null;
        bodyHtml = null;
    }

    private static String cut(String reply) {
        var text = reply.replace('\0', ' ').strip();
        return text.length() > MAX_REPLY_LENGTH ? text.substring(0, MAX_REPLY_LENGTH) : text;
    }

    /** As the mail server gets it, with an ASCII domain. */
    public String getRecipient() {
        return recipient;
    }

    public Language getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    /** None once it is erased. */
    Optional<String> text() {
        return Optional.ofNullable(bodyText);
    }

    Optional<String> html() {
        return Optional.ofNullable(bodyHtml);
    }

    Map<String, String> headers() {
        return headers.lines()
                .map(line -> line.split(": ", 2))
                .collect(
                        Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> first, TreeMap::new));
    }

    String messageId() {
        return messageId;
    }

    public State getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    /** What the mail server, or the way to it, said at the last attempt. */
    public Optional<String> lastReply() {
        return Optional.ofNullable(lastReply);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
