package eu.aer.content.block;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * A film that stands at one of the known providers.
 *
 * @param address of the film's page there
 * @param title what it is called, for those who hear it and those who do not load it
 */
public record EmbedBlock(
        @NotNull UUID id,

        @NotNull @Size(max = 500) @Pattern(regexp = KNOWN, message = "content.embed.unknown")
        String address,

        @NotBlank @Size(max = 200) String title)
        implements Block {

    private static final String KNOWN = Video.YOUTUBE + "|" + Video.VIMEO + "|" + Video.DAILYMOTION;

    public Optional<Video> video() {
        return Video.find(address);
    }
}
