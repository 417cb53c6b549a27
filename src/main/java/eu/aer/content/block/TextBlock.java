package eu.aer.content.block;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Rich text.
 *
 * @param html what {@link RichText} allows; links to content are references, {@code item:42}
 */
public record TextBlock(
        @NotNull UUID id,

        @NotNull @Size(max = MAX_LENGTH, message = "content.text.tooLong")
        String html) implements Block {

    public static final int MAX_LENGTH = 200_000;
}
