package eu.aer.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Interface texts. A key begins with its room, {@code project.title}, and stands in that room's bundle {@code i18n/project}; a language
 * that lacks it falls back to English.
 */
@ApplicationScoped
public class Texts {

    private static final ResourceBundle.Control ENGLISH_LAST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @throws MissingResourceException when no bundle has the key */
    public String get(Language language, String key, Object... arguments) {
        return get(language.locale(), key, arguments);
    }

    public String get(Locale locale, String key, Object... arguments) {
        var room = key.substring(0, Math.max(key.indexOf('.'), 0));
        var text = ResourceBundle.getBundle("i18n." + room, locale, Texts.class.getClassLoader(), ENGLISH_LAST)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
