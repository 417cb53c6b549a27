package eu.aer.project;

import eu.aer.content.block.Block;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/**
 * A block that lists projects, the latest first.
 *
 * @param heading empty: the name of the list
 * @param state key of the state that they are in; empty: any
 * @param number how many at the most; 0: all
 */
public record ProjectsExcerpt(
        @NotNull UUID id,
        @NotNull @Size(max = 200) String heading,

        @NotNull @Pattern(regexp = "|ongoing|planned|completed")
        String state,

        @PositiveOrZero int number)
        implements Block {

    public ProjectsExcerpt {
        // a menu of Faces knows the empty choice as null
        state = Objects.requireNonNullElse(state, "");
    }
}
