package eu.aer.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.aer.common.PlainWords;
import eu.aer.site.map.EuropeMap;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * An organisation that takes part in a project.
 *
 * @param country ISO 3166-1 alpha-2; that of the region where there is one; empty where it is not known or there are several
 * @param region id of a region of the map; empty where the organisation stands for none, or for one that the map lacks
 */
public record Partner(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "([A-Z]{2})?") String country,
        @NotNull Role role,
        @NotNull String region) {

    public Partner {
        name = name == null ? "" : name.strip();
        region = region == null ? "" : region;
        country = EuropeMap.get().region(region).map(EuropeMap.Region::country).orElse(country == null ? "" : country);
    }

    /** One that stands for no region. */
    public Partner(String name, String country, Role role) {
        this(name, country, role, "");
    }

    @JsonIgnore
    @AssertTrue(message = "project.regionUnknown")
    public boolean isRegionKnown() {
        return region.isEmpty() || EuropeMap.get().region(region).isPresent();
    }

    /** The same for what people take for the same partner. */
    public String key() {
        return PlainWords.of(name) + "/" + country;
    }

    /** In its own language; empty where the organisation stands for none. */
    public String regionName() {
        return EuropeMap.get().region(region).map(EuropeMap.Region::name).orElse("");
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
