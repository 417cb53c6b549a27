package eu.aer.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * An organisation that takes part in a project.
 *
 * @param country ISO 3166-1 alpha-2; empty where it is not known or there are several
 */
public record Partner(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "([A-Z]{2})?") String country,
        @NotNull Role role) {

    public Partner {
        name = name == null ? "" : name.strip();
        country = country == null ? "" : country;
    }

    /** Empty where the country is not known. */
    public String countryName(Locale locale) {
        return country.isEmpty() ? "" : new Locale("", country).getDisplayCountry(locale);
    }

    /** TECHNICAL: brings knowledge rather than a territory. */
    public enum Role {
        LEAD,
        PARTNER,
        TECHNICAL;

        @JsonCreator
        public static Role of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }

        /** As in data files and, after {@code project.role.}, in the texts. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
