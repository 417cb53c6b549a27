package eu.aer.project.call.letter;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The secretariat's own wording of a letter in one language; an empty part stands for the built-in one. */
@Entity
@Table(name = "call_template")
public class CallTemplate extends BaseEntity {

    public static final int SUBJECT = 200;
    public static final int TEXT = 5000;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    @NotNull
    private Language language;

    @NotNull
    @Size(max = SUBJECT)
    private String subject = "";

    @NotNull
    @Size(max = TEXT)
    private String text = "";

    protected CallTemplate() {}

    CallTemplate(TemplateKind kind, Language language) {
        this.kind = kind;
        this.language = language;
    }

    void say(Wording wording) {
        subject = wording.subject();
        text = wording.text();
    }

    Wording wording() {
        return new Wording(subject, text);
    }
}
