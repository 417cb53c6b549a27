package eu.aer.project.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Who seeks or offers.
 *
 * @param country ISO 3166-1 alpha-2; empty where it is not known
 */
public record ActingRegion(
        @NotNull @Size(max = CallFacts.NAME) String name,
        @NotNull @Pattern(regexp = "([A-Z]{2})?") String country) {

    public static final ActingRegion UNKNOWN = new ActingRegion("", "");

    public ActingRegion {
        name = CallFacts.text(name);
        country = CallFacts.text(country);
    }

    /** Empty where the country is not known. */
    public String countryName(Locale locale) {
        return country.isEmpty() ? "" : Countries.name(country, locale);
    }
}
