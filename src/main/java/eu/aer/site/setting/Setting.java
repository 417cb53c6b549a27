package eu.aer.site.setting;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What editors set for the whole site: its name, its offices, the addresses of its profiles. */
@Entity
@Table(name = "setting")
public class Setting extends BaseEntity {

    public static final int TEXT_LENGTH = 2000;

    @NotNull
    @Size(max = 60)
    private String name;

    private Language language;

    @NotNull
    @Size(max = TEXT_LENGTH)
    private String text;

    protected Setting() {}

    public Setting(String name, Optional<Language> language, String text) {
        this.name = name;
        this.language = language.orElse(null);
        this.text = text;
    }

    public void change(String newText) {
        text = newText;
    }

    public String getName() {
        return name;
    }

    /** None for what is the same in all languages. */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    public String getText() {
        return text;
    }
}
