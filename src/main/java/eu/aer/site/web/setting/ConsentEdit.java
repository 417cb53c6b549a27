package eu.aer.site.web.setting;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.consent.ConsentPurpose;
import eu.aer.site.consent.ConsentTexts;
import eu.aer.site.consent.ConsentWording;
import eu.aer.site.web.form.Feedback;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people agree to, by purpose and language. */
@Named
@ViewScoped
public class ConsentEdit implements Serializable {

    @Inject
    @Any
    transient Instance<ConsentPurpose> purposes;

    @Inject
    transient ConsentTexts consents;

    @Inject
    transient ContentLanguages languages;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private final List<Purpose> rows = new ArrayList<>();

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            purposes.stream().map(this::row).forEach(rows::add);
        });
    }

    private Purpose row(ConsentPurpose purpose) {
        var used = languages.getAll().stream()
                .map(language -> new Text(purpose.key(), language, consents.versions(purpose.key(), language)))
                .toList();
        var past = consents.languages(purpose.key()).stream()
                .filter(language -> !languages.getAll().contains(language))
                .flatMap(language -> consents.versions(purpose.key(), language).stream())
                .toList();
        return new Purpose(purpose.label(), used, past);
    }

    /** Whatever can be stored is; what cannot is told beside its field. */
    public void save() {
        var refused = rows.stream()
                .flatMap(purpose -> purpose.texts().stream())
                .filter(text -> !stored(text))
                .count();
        if (refused == 0) {
            feedback.done("consent.saved");
        }
    }

    private boolean stored(Text text) {
        var field = text.getField();
        var stored = !text.isEdited()
                || feedback.attempt(
                        () -> consents.write(text.purpose, text.language, text.words, text.number()),
                        Map.of("consent.empty", field, "consent.tooLong", field, "consent.stale", field));
        // whoever saves once more has read what the other one wrote; where nobody has typed, that stands in the field
        text.versions = consents.versions(text.purpose, text.language);
        if (stored) {
            text.words = text.present();
        }
        return stored;
    }

    public List<Purpose> getRows() {
        return rows;
    }

    /**
     * @param label key of its name
     * @param past the versions in languages that the site has given up: people have agreed to them all the same
     */
    public record Purpose(String label, List<Text> texts, List<ConsentWording> past) implements Serializable {}

    /** The words in one language as they stand in the field, and the versions there are. */
    public static class Text implements Serializable {

        private final String purpose;
        private final Language language;
        private List<ConsentWording> versions;
        private String words;

        Text(String purpose, Language language, List<ConsentWording> versions) {
            this.purpose = purpose;
            this.language = language;
            this.versions = versions;
            this.words = present();
        }

        private String present() {
            return versions.stream().findFirst().map(ConsentWording::text).orElse("");
        }

        private boolean isEdited() {
            return !words.strip().equals(present());
        }

        private int number() {
            return versions.stream().findFirst().map(ConsentWording::number).orElse(0);
        }

        /** The id of the field: {@code newsletter_de}. */
        public String getField() {
            return purpose + "_" + language;
        }

        public Language getLanguage() {
            return language;
        }

        /** The newest first. */
        public List<ConsentWording> getVersions() {
            return versions;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words == null ? "" : words.replace("\r\n", "\n");
        }
    }
}
