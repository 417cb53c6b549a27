package eu.aer.site.setting;

import eu.aer.common.Language;
import eu.aer.mail.EmailAddress;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A wish to set something for the whole site.
 *
 * @param language none for what is the same in all languages
 * @param was the text that the person started from; empty: none
 * @param told what the audit list says of it
 */
public record SettingChange(String name, Optional<Language> language, String was, String text, String told) {

    private static final int SENDER_NAME_LENGTH = 80;

    /** One line that is not taken for an address: programs show a name with an address in it as if the mail came from there. */
    private static final Pattern SENDER_NAME = Pattern.compile("[^\\p{Cntrl}@<>]{0," + SENDER_NAME_LENGTH + "}");

    /** The audit list keeps what it tells for years, and an address is somebody's. */
    private static final Set<String> UNTOLD = Set.of("mail", ChosenSender.ADDRESS, ChosenSender.REPLY_TO);

    /** One that the audit list tells word for word, unless it is an e-mail address. */
    public SettingChange(String name, Optional<Language> language, String was, String text) {
        this(name, language, was, text, told(name, text.strip()));
    }

    static String told(String name, String text) {
        return UNTOLD.contains(name) ? "" : text;
    }

    boolean isWanted() {
        return !was.equals(text.strip());
    }

    /** @throws SettingRefused {@code site.settingStale} with the text that somebody else has set meanwhile */
    void checkAgainst(String present) {
        if (!present.equals(was) && !present.equals(text.strip())) {
            throw new SettingRefused(this, Optional.of(present), "site.settingStale", present);
        }
    }

    void check() {
        if (name.equals("name")
                && text.isBlank()
                && language.filter(Language.ENGLISH::equals).isPresent()) {
            throw refused("site.settingName");
        }
        if (name.equals("shortName") && text.isBlank()) {
            throw refused("site.settingShortName");
        }
        if (name.equals("mail") && EmailAddress.parse(text).isEmpty()) {
            throw refused("site.settingMail", text);
        }
        if ((name.equals(ChosenSender.ADDRESS) || name.equals(ChosenSender.REPLY_TO))
                && !text.isBlank()
                && EmailAddress.parse(text).isEmpty()) {
            throw refused("site.settingMail", text);
        }
        if (name.equals(ChosenSender.NAME) && !SENDER_NAME.matcher(text.strip()).matches()) {
            throw refused("site.settingSenderName", SENDER_NAME_LENGTH);
        }
        if (name.startsWith("profiles.") && !text.isBlank() && !text.strip().matches("https://\\S+")) {
            throw refused("site.settingAddress", text, name.substring("profiles.".length()));
        }
        if (text.length() > Setting.TEXT_LENGTH) {
            throw refused("site.settingTooLong", Setting.TEXT_LENGTH);
        }
    }

    private SettingRefused refused(String code, Object... arguments) {
        return new SettingRefused(this, Optional.empty(), code, arguments);
    }
}
