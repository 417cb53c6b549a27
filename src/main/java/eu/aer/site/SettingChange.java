package eu.aer.site;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.mail.EmailAddress;
import java.util.Optional;

/**
 * A wish to set something for the whole site.
 *
 * @param language none for what is the same in all languages
 */
public record SettingChange(String name, Optional<Language> language, String text) {

    void check() {
        if (name.equals("name")
                && text.isBlank()
                && language.filter(Language.ENGLISH::equals).isPresent()) {
            throw new DomainException("site.settingName");
        }
        if (name.equals("shortName") && text.isBlank()) {
            throw new DomainException("site.settingShortName");
        }
        if (name.equals("mail") && EmailAddress.parse(text).isEmpty()) {
            throw new DomainException("site.settingMail", text);
        }
        if (name.startsWith("profiles.") && !text.isBlank() && !text.strip().matches("https://\\S+")) {
            throw new DomainException("site.settingAddress", text, name.substring("profiles.".length()));
        }
        if (text.length() > Setting.TEXT_LENGTH) {
            throw new DomainException("site.settingTooLong", Setting.TEXT_LENGTH);
        }
    }
}
