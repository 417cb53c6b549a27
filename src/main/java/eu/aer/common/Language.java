package eu.aer.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of content or interface, by its ISO 639-1 code in lower case.
 *
 * @param code two letters, {@code en}
 */
public record Language(@JsonValue String code) implements Comparable<Language> {

    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");
    public static final Language GERMAN = new Language("de");

    /** The languages that the interface texts exist in; the first is what the others fall back to. */
    public static final List<Language> INTERFACE = List.of(ENGLISH, FRENCH, GERMAN);

    public Language {
        if (!code.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("Not a language code: " + code);
        }
    }

    @JsonCreator
    public static Language of(String code) {
        return new Language(code);
    }

    /** The interface language with this code, or none: for codes that come from outside. */
    public static Optional<Language> find(String code) {
        return INTERFACE.stream().filter(language -> language.code.equals(code)).findFirst();
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** With a country where that decides how dates are written: English without one is American to Java, and writes the month first. */
    public Locale dateLocale() {
        return equals(ENGLISH) ? Locale.UK : locale();
    }

    /** The language's name in itself, with a capital: {@code Français}. */
    public String ownName() {
        var name = locale().getDisplayLanguage(locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** With the country whose spelling the site follows: {@code en_GB}. */
    public String withCountry() {
        return code + "_" + (equals(ENGLISH) ? "GB" : code.toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
