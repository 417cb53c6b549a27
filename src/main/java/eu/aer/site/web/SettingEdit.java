package eu.aer.site.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.site.SettingChange;
import eu.aer.site.Settings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
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
            "profiles.youtube");
    private static final List<String> TEXTS = List.of("name", "tagline", "description", "offices");
    private static final Map<String, String> FIELDS =
            Map.of("site.settingName", "name_en", "site.settingShortName", "shortName", "site.settingMail", "mail");

    @Inject
    Settings settings;

    @Inject
    CurrentAccount current;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    private final Map<String, String> common = new TreeMap<>();
    private final Map<String, Map<String, String>> texts = new TreeMap<>();

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            COMMON.forEach(name -> common.put(name, settings.own(name, Optional.empty())));
            for (var language : Language.INTERFACE) {
                var own = new TreeMap<String, String>();
                TEXTS.forEach(name -> own.put(name, settings.own(name, Optional.of(language))));
                texts.put(language.code(), own);
            }
        });
    }

    public void save() {
        var changes = new ArrayList<SettingChange>();
        common.forEach((name, text) -> changes.add(new SettingChange(name, Optional.empty(), text)));
        texts.forEach((language, own) -> own.forEach(
                (name, text) -> changes.add(new SettingChange(name, Optional.of(Language.of(language)), text))));
        if (feedback.attempt(() -> settings.change(changes), FIELDS)) {
            feedback.done("site.settingsSaved");
        }
    }

    public Map<String, String> getCommon() {
        return common;
    }

    public Map<String, Map<String, String>> getTexts() {
        return texts;
    }

    public List<Language> getLanguages() {
        return Language.INTERFACE;
    }

    public List<String> getProfiles() {
        return COMMON.stream()
                .filter(name -> name.startsWith("profiles."))
                .map(name -> name.substring("profiles.".length()))
                .toList();
    }
}
