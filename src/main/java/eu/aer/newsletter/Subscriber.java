package eu.aer.newsletter;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import eu.aer.mail.EmailAddress;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Somebody who gets the newsletter, has asked for it, or has left. The address is unique however it is written. */
@Entity
@Table(name = "subscriber")
public class Subscriber extends BaseEntity {

    /** PENDING: has not confirmed yet. SUPPRESSED: must not be written to, whatever anybody asks. */
    public enum State {
        PENDING,
        ACTIVE,
        UNSUBSCRIBED,
        SUPPRESSED
    }

    @NotBlank
    @Size(max = EmailAddress.MAX_LENGTH)
    private String email;

    @NotBlank
    @Size(max = EmailAddress.MAX_LENGTH)
    private String emailKey;

    @NotNull
    private Language language;

    @NotNull
    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "subscriber_topic", joinColumns = @JoinColumn(name = "subscriber_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Topic> topics = EnumSet.noneOf(Topic.class);

    private int linkVersion = 1;

    @NotNull
    private Instant createdAt;

    @NotNull
    private Instant changedAt;

    protected Subscriber() {}

    Subscriber(EmailAddress email, Language language, Set<Topic> topics, Instant now) {
        this.email = email.value();
        this.emailKey = email.key();
        this.language = language;
        this.topics.addAll(topics);
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Choices count only once they are confirmed: anybody can type this address into the form. */
    void asked(Instant now) {
        changedAt = now;
    }

    void confirm(Language language, Set<Topic> topics, Instant now) {
        if (state != State.SUPPRESSED) {
            state = State.ACTIVE;
            changedAt = now;
            choose(language, topics);
        }
    }

    /** Other topics, another language: nothing changes for who does not get the newsletter. */
    boolean prefer(Language language, Set<Topic> topics) {
        if (state == State.ACTIVE) {
            choose(language, topics);
        }
        return state == State.ACTIVE;
    }

    private void choose(Language language, Set<Topic> topics) {
        this.language = language;
        this.topics.clear();
        this.topics.addAll(topics);
    }

    /** @return whether there was anything to leave */
    boolean leave(Instant now) {
        var listed = isListed();
        if (listed) {
            state = State.UNSUBSCRIBED;
            changedAt = now;
        }
        return listed;
    }

    /** Gets the newsletter, or will once confirmed. */
    public boolean isListed() {
        return state == State.ACTIVE || state == State.PENDING;
    }

    /** Whoever must not be written to stays on the list that says so. */
    public boolean isErasable() {
        return state != State.SUPPRESSED;
    }

    EmailAddress address() {
        return EmailAddress.parse(email).orElseThrow();
    }

    public String getEmail() {
        return email;
    }

    public Language getLanguage() {
        return language;
    }

    public State getState() {
        return state;
    }

    public Set<Topic> getTopics() {
        return Set.copyOf(topics);
    }

    int linkVersion() {
        return linkVersion;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
