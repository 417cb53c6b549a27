package eu.aer.site.setting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How screens call the settings. */
public final class SettingNames {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("name", "site.setting.name"),
            Map.entry("tagline", "site.setting.tagline"),
            Map.entry("description", "site.setting.description"),
            Map.entry("offices", "site.setting.offices"),
            Map.entry("shortName", "site.setting.shortName"),
            Map.entry("mail", "site.setting.mail"),
            Map.entry("profiles.facebook", "site.profile.facebook"),
            Map.entry("profiles.instagram", "site.profile.instagram"),
            Map.entry("profiles.linkedin", "site.profile.linkedin"),
            Map.entry("profiles.twitter", "site.profile.twitter"),
            Map.entry("profiles.youtube", "site.profile.youtube"),
            Map.entry(ChosenSender.NAME, "site.setting.sender.name"),
            Map.entry(ChosenSender.ADDRESS, "site.setting.sender.address"),
            Map.entry(ChosenSender.REPLY_TO, "site.setting.sender.replyTo"),
            Map.entry("homePage", "site.home"),
            Map.entry("factorRequired", "account.ruleFactor"));

    private SettingNames() {}

    public static Set<String> all() {
        return KEYS.keySet();
    }

    /** The key of the text that names a setting; none for what no screen shows. */
    public static Optional<String> key(String setting) {
        return Optional.ofNullable(KEYS.get(setting));
    }
}
