package eu.aer.project.call.visitor;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import eu.aer.common.LinkState;
import eu.aer.mail.EmailAddress;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a visitor has sent and confirms by a link. Only the hash of the link's token is known. */
@MappedSuperclass
public abstract class Submission extends BaseEntity {

    public static final int PERSON = 120;
    public static final int ORGANISATION = 200;

    /** How long the link confirms. */
    public static final Duration VALIDITY = Duration.ofHours(48);

    @NotBlank
    @Size(max = PERSON)
    private String person;

    @NotBlank
    @Size(max = ORGANISATION)
    private String organisation;

    @NotBlank
    @Size(max = EmailAddress.MAX_LENGTH)
    private String email;

    @NotBlank
    @Size(max = EmailAddress.MAX_LENGTH)
    private String emailKey;

    @NotNull
    private Language language;

    @NotNull
    private String consent;

    @NotNull
    private String tokenHash;

    @NotNull
    private Instant begunAt;

    @NotNull
    private Instant sentAt;

    @NotNull
    private Instant expiresAt;

    private Instant confirmedAt;

    protected Submission() {}

    protected Submission(Visitor visitor, String tokenHash, Instant now) {
        this.person = visitor.person();
        this.organisation = visitor.organisation();
        this.email = visitor.email().value();
        this.emailKey = visitor.email().key();
        this.language = visitor.language();
        this.consent = visitor.consent();
        this.tokenHash = tokenHash;
        this.begunAt = visitor.begun();
        this.sentAt = now;
        this.expiresAt = now.plus(VALIDITY);
    }

    public LinkState link(Instant now) {
        if (confirmedAt != null) {
            return LinkState.USED;
        }
        return now.isBefore(expiresAt) ? LinkState.VALID : LinkState.EXPIRED;
    }

    public void confirm(Instant now) {
        confirmedAt = now;
    }

    public String getPerson() {
        return person;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getEmail() {
        return email;
    }

    public EmailAddress address() {
        return EmailAddress.parse(email).orElseThrow();
    }

    public Language getLanguage() {
        return language;
    }

    public String getConsent() {
        return consent;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
