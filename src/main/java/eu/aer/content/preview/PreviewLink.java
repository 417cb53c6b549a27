package eu.aer.content.preview;

import eu.aer.account.Account;
import eu.aer.common.BaseEntity;
import eu.aer.content.Translation;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** A link that shows the newest draft of a text to whoever has it. */
@Entity
@Table(name = "preview_link")
public class PreviewLink extends BaseEntity {

    public static final int RECIPIENT_LENGTH = 200;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "translation_id")
    private Translation translation;

    @NotNull
    private String tokenHash;

    @NotNull
    @Size(max = RECIPIENT_LENGTH)
    private String recipient;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by_id")
    private Account createdBy;

    @NotNull
    private Instant createdAt;

    @NotNull
    private Instant expiresAt;

    protected PreviewLink() {}

    PreviewLink(
            Translation translation,
            String tokenHash,
            String recipient,
            Account createdBy,
            Instant now,
            Instant expiresAt) {
        this.translation = translation;
        this.tokenHash = tokenHash;
        this.recipient = recipient;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    Translation getTranslation() {
        return translation;
    }

    /** Whom it is for, as a note to ourselves; may be empty. */
    public String getRecipient() {
        return recipient;
    }

    public Optional<Account> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
