package eu.aer.site.find;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Texts;
import eu.aer.site.FindSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What is set for the whole site, by the names of its fields, and the screens that stand behind others. */
@ApplicationScoped
public class SettingFinds implements FindSource {

    private static final List<Place> PLACES = List.of(
            setting("site.setting.name", "setting/edit#settings:name_"),
            setting("site.setting.tagline", "setting/edit#settings:tagline_"),
            setting("site.setting.description", "setting/edit#settings:description_"),
            setting("site.setting.offices", "setting/edit#settings:offices_"),
            setting("site.setting.shortName", "setting/edit#settings:shortName"),
            setting("site.setting.mail", "setting/edit#settings:mail"),
            setting("site.settingsProfiles", "setting/edit#profiles"),
            setting("site.profile.facebook", "setting/edit#settings:profile_facebook"),
            setting("site.profile.instagram", "setting/edit#settings:profile_instagram"),
            setting("site.profile.linkedin", "setting/edit#settings:profile_linkedin"),
            setting("site.profile.twitter", "setting/edit#settings:profile_twitter"),
            setting("site.profile.youtube", "setting/edit#settings:profile_youtube"),
            setting("site.settingsSender", "setting/edit#sender"),
            setting("site.setting.sender.name", "setting/edit#settings:sender_name"),
            setting("site.setting.sender.address", "setting/edit#settings:sender_address"),
            setting("site.setting.sender.replyTo", "setting/edit#settings:sender_replyTo"),
            setting("site.home", "setting/home"),
            setting("consent.area", "setting/consent"),
            setting("content.languages", "language/list"),
            new Place("site.redirects", "site.missed", "redirect/missed", Permission.EDIT_MENUS),
            new Place("privacy.area", "privacy.retention", "privacy/retention", Permission.PROTECT_DATA),
            new Place("account.area", "account.ruleFactor", "account/list#rule:required", Permission.MANAGE_ACCOUNTS));

    @Inject
    Texts texts;

    @Inject
    CurrentAccount current;

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Found> find(List<String> words, Locale locale, int most) {
        var person = current.find();
        return PLACES.stream()
                .filter(place -> Finding.contains(texts.get(locale, place.name()), words))
                .filter(place -> person.filter(account -> account.may(place.permission()))
                        .isPresent())
                .limit(most)
                .map(place -> place.found(texts, locale))
                .toList();
    }

    private static Place setting(String name, String path) {
        return new Place("site.settings", name, path, Permission.EDIT_MENUS);
    }

    /**
     * Where something stands.
     *
     * @param group key of the name of the area that it belongs to
     * @param name key of its own name
     * @param path below {@code /admin/}; what differs by language stands in a field for each, whose id ends with the code
     * @param permission without which its screen does not open
     */
    private record Place(String group, String name, String path, Permission permission) {

        Found found(Texts texts, Locale locale) {
            var at = path.endsWith("_") ? path + locale.getLanguage() : path;
            return new Found(group, texts.get(locale, name), "", "", "/admin/" + at);
        }
    }
}
