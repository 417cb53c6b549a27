package eu.aer.site.web.setting;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.mail.Sender;
import eu.aer.site.setting.ChosenSender;
import eu.aer.site.setting.SettingChange;
import eu.aer.site.setting.SettingRefused;
import eu.aer.site.setting.Settings;
import eu.aer.site.setting.TestMail;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is set for the whole site: {@code common} in all languages, {@code texts} in each. */
@Named
@ViewScoped
public class SettingEdit implements Serializable {

    private static final List<String> COMMON = List.of(
            "shortName",
            "mail",
            "profiles.facebook",
            "profiles.instagram",
            "profiles.linkedin",
            "profiles.twitter",
            "profiles.youtube",
            ChosenSender.NAME,
            ChosenSender.ADDRESS,
            ChosenSender.REPLY_TO);
    private static final List<String> TEXTS = List.of("name", "tagline", "description", "offices");

    @Inject
    Settings settings;

    @Inject
    ChosenSender sender;

    @Inject
    TestMail testMail;

    @Inject
    CurrentAccount current;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    @Inject
    ContentLanguages languages;

    private final Map<String, String> common = new TreeMap<>();
    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final Map<String, String> before = new HashMap<>();

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            COMMON.forEach(name -> common.put(name, began(name, Optional.empty())));
            for (var language : languages.getAll()) {
                var own = new TreeMap<String, String>();
                TEXTS.forEach(name -> own.put(name, began(name, Optional.of(language))));
                texts.put(language.code(), own);
            }
        });
    }

    private String began(String name, Optional<Language> language) {
        var text = settings.own(name, language);
        before.put(field(name, language), text);
        return text;
    }

    /** The id of the field: {@code tagline_de}, {@code mail}, {@code profile_linkedin}, {@code sender_address}. */
    private static String field(String name, Optional<Language> language) {
        return name.replace("profiles.", "profile.").replace('.', '_')
                + language.map(code -> "_" + code).orElse("");
    }

    public void save() {
        var fields = new HashMap<String, String>();
        if (feedback.attempt(() -> change(fields), fields)) {
            feedback.done("site.settingsSaved");
        }
    }

    /** With the sender that is saved, which is the one that the next mail has. */
    public void sendTest() {
        feedback.attempt(() -> {
            var to = testMail.send();
            feedback.done(testMail.isCarried() ? "site.testMailSent" : "site.testMailKept", to);
        });
    }

    /** @param fields where the sentence of a refusal belongs, known only when it has been made */
    private void change(Map<String, String> fields) {
        var edited = edited();
        try {
            settings.change(edited);
        } catch (SettingRefused refused) {
            var field = field(refused.change().name(), refused.change().language());
            fields.put(refused.code(), field);
            // whoever saves once more has read what the other one wrote
            refused.present().ifPresent(text -> before.put(field, text));
            throw refused;
        }
        edited.forEach(change -> before.put(
                field(change.name(), change.language()), change.text().strip()));
    }

    private List<SettingChange> edited() {
        var edited = new ArrayList<SettingChange>();
        common.forEach((name, text) -> edited.add(change(name, Optional.empty(), text)));
        texts.forEach((language, own) ->
                own.forEach((name, text) -> edited.add(change(name, Optional.of(Language.of(language)), text))));
        return edited;
    }

    private SettingChange change(String name, Optional<Language> language, String text) {
        return new SettingChange(name, language, before.get(field(name, language)), text);
    }

    public Sender getStandardSender() {
        return sender.standard();
    }

    public Map<String, String> getCommon() {
        return common;
    }

    public Map<String, Map<String, String>> getTexts() {
        return texts;
    }

    public List<String> getProfiles() {
        return COMMON.stream()
                .filter(name -> name.startsWith("profiles."))
                .map(name -> name.substring("profiles.".length()))
                .toList();
    }
}
