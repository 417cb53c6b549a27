package eu.aer.newsletter;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import eu.aer.common.LinkState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A link that was sent to confirm one sign-up, with what was chosen in it. Only the hash of its token is known. */
@Entity
@Table(name = "newsletter_confirmation")
class Confirmation extends BaseEntity {

    static final Duration VALIDITY = Duration.ofHours(48);

    @NotNull
    @ManyToOne(optional = false)
    @JoinColumn(name = "subscriber_id")
    private Subscriber subscriber;

    @NotNull
    private String tokenHash;

    @NotNull
    private Language language;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "newsletter_confirmation_topic", joinColumns = @JoinColumn(name = "confirmation_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Topic> topics = EnumSet.noneOf(Topic.class);

    private String consent;

    @NotNull
    private Instant expiresAt;

    private Instant usedAt;

    protected Confirmation() {}

    /** @param consent reference of the wording that stood in the form */
    Confirmation(Subscriber subscriber, String tokenHash, SignUp signUp, String consent, Instant now) {
        this.subscriber = subscriber;
        this.tokenHash = tokenHash;
        this.language = signUp.language();
        this.topics.addAll(signUp.topics());
        this.consent = consent;
        this.expiresAt = now.plus(VALIDITY);
    }

    LinkState state(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        return now.isBefore(expiresAt) ? LinkState.VALID : LinkState.EXPIRED;
    }

    Subscriber use(Instant now) {
        usedAt = now;
        subscriber.confirm(language, topics, now);
        return subscriber;
    }

    /** None where it was sent before wordings were stored. */
    Optional<String> consent() {
        return Optional.ofNullable(consent);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
