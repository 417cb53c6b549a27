package eu.aer.site.web.language;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.language.LanguageSetting;
import eu.aer.content.language.LanguageSetting.Written;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The languages that the site uses; one is added below the list, and given up in a dialog. */
@Named
@ViewScoped
public class LanguageList implements Serializable {

    private static final Map<String, String> FIELDS = Map.of(
            "content.languageMissing", "language",
            "content.languageUsed", "language",
            "content.languageUnknown", "language",
            "content.languageClash", "language");

    @Inject
    transient LanguageSetting setting;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private List<Written> rows = List.of();
    private List<Choice> choices = List.of();
    private Written chosen;
    private String added = "";

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            read();
        });
    }

    private void read() {
        rows = setting.written();
        var names = Collator.getInstance(user.getLocale());
        choices = setting.offered().stream()
                .map(language -> new Choice(language.code(), name(language)))
                .sorted(Comparator.comparing(Choice::name, names))
                .toList();
    }

    /** In the language of the back office. */
    public String name(Language language) {
        return language.nameIn(Language.of(user.getLocale().getLanguage()));
    }

    public void add() {
        var used = feedback.attempt(
                () -> setting.use(
                        Language.parse(added).orElseThrow(() -> new DomainException("content.languageMissing"))),
                FIELDS);
        if (used) {
            feedback.done("content.languageAdded", name(new Language(added)));
            added = "";
        }
        read();
    }

    public void ask(Written row) {
        chosen = row;
    }

    public void giveUp() {
        if (feedback.attempt(() -> setting.giveUp(chosen.language()))) {
            feedback.done("content.languageGivenUp", name(chosen.language()));
            chosen = null;
        }
        read();
    }

    public List<Written> getRows() {
        return rows;
    }

    /** What may be added, by its name; at first nothing is chosen. */
    public List<Choice> getChoices() {
        return Stream.concat(Stream.of(new Choice("", "")), choices.stream()).toList();
    }

    /** What is to be given up; null: nothing. */
    public Written getChosen() {
        return chosen;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added == null ? "" : added;
    }

    /** @param name in the language of the back office */
    public record Choice(String code, String name) implements Serializable {}
}
