package eu.aer.project.call.expression;

import eu.aer.account.Account;
import eu.aer.common.Characters;
import eu.aer.project.call.CallRole;
import eu.aer.project.call.visitor.Submission;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** That somebody would join the project of a call. The secretariat sees it once its address is confirmed. */
@Entity
@Table(name = "expression_of_interest")
public class ExpressionOfInterest extends Submission {

    /** What the secretariat has said to it. */
    public enum State {
        NEW,
        SHORTLISTED,
        DECLINED
    }

    public static final int EXPERTISE = 2000;
    public static final int LETTER = 5000;
    private static final int SEARCH_KEY = 600;

    private long callId;

    @NotNull
    @Pattern(regexp = "[A-Z]{2}")
    private String country;

    @NotNull
    private String searchKey;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CallRole role;

    @NotNull
    @Size(max = EXPERTISE)
    private String expertise;

    @NotBlank
    @Size(max = LETTER)
    private String letter;

    @NotNull
    @Enumerated(EnumType.STRING)
    private State state = State.NEW;

    private Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Account answeredBy;

    /** When somebody wrote to the person. */
    private Instant writtenAt;

    protected ExpressionOfInterest() {}

    ExpressionOfInterest(Interest interest, String tokenHash, Instant now) {
        super(interest.visitor(), tokenHash, now);
        this.callId = interest.callId();
        this.country = interest.country();
        this.role = interest.role();
        this.expertise = interest.expertise();
        this.letter = interest.letter();
        this.searchKey = Characters.shortened(
                (getOrganisation() + " " + getPerson() + " " + getEmail()).toLowerCase(Locale.ROOT), SEARCH_KEY);
    }

    void answer(State answer, Optional<Account> by, Instant now) {
        state = answer;
        answeredAt = now;
        answeredBy = by.orElse(null);
    }

    void written(Instant now) {
        writtenAt = now;
    }

    public long getCallId() {
        return callId;
    }

    public String getCountry() {
        return country;
    }

    public CallRole getRole() {
        return role;
    }

    public String getExpertise() {
        return expertise;
    }

    public String getLetter() {
        return letter;
    }

    public State getState() {
        return state;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Optional<Account> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
