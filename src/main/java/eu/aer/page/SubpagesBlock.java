package eu.aer.page;

import eu.aer.content.block.Block;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The pages below the one that has this block.
 *
 * @param heading empty: a usual one
 */
public record SubpagesBlock(
        @NotNull UUID id, @NotNull @Size(max = 200) String heading) implements Block {}
