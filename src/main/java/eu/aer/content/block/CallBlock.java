package eu.aer.content.block;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks the reader to do something.
 *
 * @param heading may be empty
 * @param text may be empty
 * @param label what the button says
 * @param link where it leads: a reference, {@code item:42}, that follows the item, or an address elsewhere
 */
public record CallBlock(
        @NotNull UUID id,
        @NotNull @Size(max = 200) String heading,
        @NotNull @Size(max = 1000) String text,
        @NotBlank @Size(max = 100) String label,

        @NotNull @Size(max = 2000) @Pattern(regexp = LINK, message = "content.call.linkForm")
        String link)
        implements Block {

    private static final String LINK = "item:\\d{1,18}|https?://[^\\s\"<>]+|mailto:[^\\s@\"<>]+@[^\\s\"<>]+";
}
