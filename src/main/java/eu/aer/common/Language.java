package eu.aer.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final String FORM = "[a-z]{2}";

    /** Where the code of the country is another one than that of the language. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("bs", "BA"),
            Map.entry("ca", "ES"),
            Map.entry("cs", "CZ"),
            Map.entry("cy", "GB"),
            Map.entry("da", "DK"),
            Map.entry("el", "GR"),
            Map.entry("en", "GB"),
            Map.entry("et", "EE"),
            Map.entry("eu", "ES"),
            Map.entry("ga", "IE"),
            Map.entry("gl", "ES"),
            Map.entry("hy", "AM"),
            Map.entry("ka", "GE"),
            Map.entry("lb", "LU"),
            Map.entry("nb", "NO"),
            Map.entry("nn", "NO"),
            Map.entry("sl", "SI"),
            Map.entry("sq", "AL"),
            Map.entry("sr", "RS"),
            Map.entry("sv", "SE"),
            Map.entry("uk", "UA"));

    public Language {
        if (!code.matches(FORM)) {
            throw new IllegalArgumentException("Not a language code: " + code);
        }
    }

    @JsonCreator
    public static Language of(String code) {
        return new Language(code);
    }

    /** The language with this code, or none where it is no code at all: for what comes from outside. */
    public static Optional<Language> parse(String code) {
        return Optional.of(code).filter(given -> given.matches(FORM)).map(Language::new);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** With a country where that decides how dates are written: English without one is American to Java, and writes the month first. */
    public Locale dateLocale() {
        return equals(ENGLISH) ? Locale.UK : locale();
    }

    /** The language whose interface texts are shown in a page in this one. */
    public Language inInterface() {
        return INTERFACE.contains(this) ? this : ENGLISH;
    }

    /** The language's name in another: {@code French}, {@code français}. */
    public String nameIn(Language reader) {
        return locale().getDisplayLanguage(reader.locale());
    }

    /** The language's name in itself, with a capital: {@code Français}. */
    public String ownName() {
        var name = locale().getDisplayLanguage(locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** With the country that speaks it, or whose spelling the site follows: {@code en_GB}. */
    public String withCountry() {
        return code + "_" + COUNTRIES.getOrDefault(code, code.toUpperCase(Locale.ROOT));
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
