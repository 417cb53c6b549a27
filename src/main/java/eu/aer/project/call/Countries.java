package eu.aer.project.call;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Countries by their codes of ISO 3166-1 alpha-2, and by their names in a reader's language. */
public final class Countries {

    /** The members of the Council of Europe and the neighbours that take part in the Union's programmes. */
    public static final List<String> NEAR = List.of(
            "AD", "AL", "AM", "AT", "AZ", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "DZ", "EE", "EG", "ES", "FI",
            "FR", "GB", "GE", "GR", "HR", "HU", "IE", "IL", "IS", "IT", "JO", "LB", "LI", "LT", "LU", "LV", "MA", "MC",
            "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PS", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "TN", "TR", "UA",
            "XK");

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    private Countries() {}

    public static String name(String code, Locale locale) {
        return new Locale("", code).getDisplayCountry(locale);
    }

    public static boolean isKnown(String code) {
        return NEAR.contains(code) || ISO.contains(code);
    }

    /** In the order of their names. */
    public static List<Country> near(Locale locale) {
        return named(NEAR.stream(), locale);
    }

    /** All of ISO 3166-1, and Kosovo. */
    public static List<Country> all(Locale locale) {
        return named(Stream.concat(ISO.stream(), NEAR.stream()).distinct(), locale);
    }

    private static List<Country> named(Stream<String> codes, Locale locale) {
        return codes.map(code -> new Country(code, name(code, locale)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale)))
                .toList();
    }

    /** @param code as it is stored */
    public record Country(String code, String name) {}
}
