package eu.aer.newsletter;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** One line of the proof of consent, never changed; erasure takes the address and leaves its keyed hash. */
@Entity
@Table(name = "consent_event")
public class ConsentEvent extends BaseEntity {

    /** What happened between the person and the newsletter. */
    public enum Kind {
        ASKED,
        CONFIRMED,
        TOPICS_CHANGED,
        LEFT,
        IMPORTED,
        ERASED
    }

    /** By what way: the form, the link in a mail, the mail program's own button (RFC 8058), a letter to the secretariat, the end of a period. */
    public enum Source {
        FORM,
        LINK,
        ONE_CLICK,
        REQUEST,
        PERIOD
    }

    static final int MAX_FORM_ADDRESS_LENGTH = 300;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Source source;

    @NotNull
    private Instant happenedAt;

    private String address;

    @NotNull
    private String addressHash;

    @NotNull
    private Language language;

    @NotNull
    @Size(max = MAX_FORM_ADDRESS_LENGTH)
    private String formAddress;

    /** Reference of the wording that the person has agreed to; empty where none was shown. */
    @NotNull
    private String textVersion;

    protected ConsentEvent() {}

    ConsentEvent(
            Kind kind,
            Source source,
            Subscriber subscriber,
            String addressHash,
            String formAddress,
            String textVersion,
            Instant happenedAt) {
        this.kind = kind;
        this.source = source;
        this.address = kind == Kind.ERASED ? null : subscriber.address().key();
        this.addressHash = addressHash;
        this.language = subscriber.getLanguage();
        this.formAddress = formAddress;
        this.textVersion = textVersion;
        this.happenedAt = happenedAt;
    }

    Instant getHappenedAt() {
        return happenedAt;
    }

    HeldData.Consent copy() {
        return new HeldData.Consent(kind, source, happenedAt.toString(), language, formAddress, textVersion);
    }
}
