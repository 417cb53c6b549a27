package eu.aer.content.review;

import eu.aer.account.Account;
import eu.aer.common.BaseEntity;
import eu.aer.content.Revision;
import eu.aer.content.Translation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** That somebody asked for a revision to be judged, and what came of it. */
@Entity
@Table(name = "review")
public class Review extends BaseEntity {

    public static final int COMMENT_LENGTH = 1000;

    /** Where it stands. */
    public enum State {
        REQUESTED,
        APPROVED,
        CHANGES_WANTED,
        /** Taken back, or overtaken: a newer revision was sent to review or published. */
        WITHDRAWN
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    /** The translation while the review is open, then null: the column is unique. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "open_translation_id")
    private Translation openFor;

    @NotNull
    @Enumerated(EnumType.STRING)
    private State state = State.REQUESTED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by_id")
    private Account askedBy;

    @NotNull
    private Instant askedAt;

    @NotNull
    @Size(max = COMMENT_LENGTH)
    private String question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    private Account decidedBy;

    private Instant decidedAt;

    @NotNull
    @Size(max = COMMENT_LENGTH)
    private String answer = "";

    protected Review() {}

    Review(Revision revision, Optional<Account> askedBy, String question, Instant now) {
        this.revision = revision;
        this.openFor = revision.getTranslation();
        this.askedBy = askedBy.orElse(null);
        this.question = question;
        this.askedAt = now;
    }

    void decide(State decision, Optional<Account> by, String comment, Instant now) {
        state = decision;
        openFor = null;
        decidedBy = by.orElse(null);
        decidedAt = now;
        answer = comment;
    }

    /** Whether this person had a hand in what is to be judged. */
    boolean isOf(Account person) {
        return person.equals(askedBy)
                || revision.author().filter(person::equals).isPresent();
    }

    public boolean isOpen() {
        return openFor != null;
    }

    public Revision getRevision() {
        return revision;
    }

    public State getState() {
        return state;
    }

    public Optional<Account> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getQuestion() {
        return question;
    }

    public Optional<Account> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String getAnswer() {
        return answer;
    }
}
