package eu.aer.content.block;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A picture in a text.
 *
 * @param asset {@code media:<public id>}; empty before one is chosen
 * @param alternative what it shows, for those who do not see it; empty: what its asset says
 * @param decorative whether it tells nothing that the text does not
 * @param placement how it stands in the text, see {@link Placement}
 */
public record ImageBlock(
        @NotNull UUID id,

        @NotNull @Pattern(regexp = ASSET, message = "content.image.assetForm")
        String asset,

        @NotNull @Size(max = 500) String alternative,
        @NotNull Boolean decorative,
        @NotNull @Size(max = 1000) String caption,
        @NotNull @Size(max = 200) String credit,

        @NotNull @Pattern(regexp = "text|banner|beside", message = "content.image.placementForm")
        String placement)
        implements Block {

    /** The form of a reference to a file, which may be missing. */
    public static final String ASSET = "(media:[0-9a-f]{32})?";

    public ImageBlock {
        decorative = Objects.requireNonNullElse(decorative, false);
    }

    /** What is stored may be older than what can be chosen. */
    public Placement standing() {
        return Stream.of(Placement.values())
                .filter(each -> each.key().equals(placement))
                .findFirst()
                .orElse(Placement.TEXT);
    }

    /** How a picture stands in the text. */
    public enum Placement {
        /** As wide as the text. */
        TEXT,
        /** A strip across, cut to its focal point. */
        BANNER,
        /** Small, and the text runs beside it. */
        BESIDE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
