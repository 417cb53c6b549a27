package eu.aer.content;

import eu.aer.account.Account;
import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** One saved state of a translation. Never updated, only added. */
@Entity
@Table(name = "revision")
public class Revision extends BaseEntity {

    public static final int NOTE_LENGTH = 300;

    /** Of the JSON that {@link ContentJson} writes today. */
    static final int SCHEMA_VERSION = 1;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "translation_id")
    private Translation translation;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    @NotNull
    private Instant createdAt;

    @NotNull
    @Size(max = NOTE_LENGTH)
    private String note;

    @NotNull
    private String draft;

    private int schemaVersion = SCHEMA_VERSION;

    protected Revision() {}

    Revision(Translation translation, Optional<Account> author, String note, String draft, Instant now) {
        this.translation = translation;
        this.number = translation.getLatestRevision() + 1;
        this.author = author.orElse(null);
        this.note = note;
        this.draft = draft;
        this.createdAt = now;
    }

    public Translation getTranslation() {
        return translation;
    }

    public int getNumber() {
        return number;
    }

    /** None: the system, which loaded the sample content. */
    public Optional<Account> author() {
        return Optional.ofNullable(author);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getNote() {
        return note;
    }

    /** JSON, see {@link ContentJson#readDraft}. */
    public String getDraft() {
        return draft;
    }
}
