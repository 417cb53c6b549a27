package eu.aer.site.consent;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A stored version, never changed. */
@Entity
@Table(name = "consent_text")
class ConsentText extends BaseEntity {

    static final int LENGTH = 2000;

    @NotNull
    private String purpose;

    @NotNull
    private Language language;

    private int number;

    @NotBlank
    @Size(max = LENGTH)
    private String text;

    @NotNull
    private Instant writtenAt;

    protected ConsentText() {}

    ConsentText(ConsentWording wording) {
        this.purpose = wording.purpose();
        this.language = wording.language();
        this.number = wording.number();
        this.text = wording.text();
        this.writtenAt = wording.writtenAt();
    }

    ConsentWording wording() {
        return new ConsentWording(purpose, language, number, text, writtenAt);
    }
}
