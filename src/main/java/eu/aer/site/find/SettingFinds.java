package eu.aer.site.find;

import eu.aer.account.Permission;
import eu.aer.common.Texts;
import eu.aer.site.FindSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is set for the whole site, by the names of its fields. */
@ApplicationScoped
public class SettingFinds implements FindSource {

    /** The keys of the names, and where the fields stand; those of a language end with its code. */
    private static final Map<String, String> FIELDS = new TreeMap<>(Map.of(
            "site.setting.name", "edit#settings:name_",
            "site.setting.tagline", "edit#settings:tagline_",
            "site.setting.description", "edit#settings:description_",
            "site.setting.offices", "edit#settings:offices_",
            "site.setting.shortName", "edit#settings:shortName",
            "site.setting.mail", "edit#settings:mail",
            "site.settingsProfiles", "edit#profiles",
            "site.settingsSender", "edit#sender",
            "site.home", "home",
            "consent.area", "consent"));

    @Inject
    Texts texts;

    @Override
    public Permission permission() {
        return Permission.EDIT_MENUS;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Found> find(List<String> words, Locale locale, int most) {
        return FIELDS.entrySet().stream()
                .filter(field -> Finding.contains(texts.get(locale, field.getKey()), words))
                .limit(most)
                .map(field -> new Found(
                        "site.settings",
                        texts.get(locale, field.getKey()),
                        "",
                        "",
                        "/admin/setting/" + at(field.getValue(), locale)))
                .toList();
    }

    /** What differs by language stands in a field for each. */
    private static String at(String field, Locale locale) {
        return field.endsWith("_") ? field + locale.getLanguage() : field;
    }
}
