package eu.aer.news;

import eu.aer.content.block.Block;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/**
 * A block that lists news, the latest first.
 *
 * @param heading empty: that these are the latest
 * @param topic key of the topic under which they stand; empty: any
 * @param number how many at the most
 */
public record NewsExcerpt(
        @NotNull UUID id,
        @NotNull @Size(max = 200) String heading,

        @NotNull @Pattern(regexp = "(" + NewsTopic.KEY + ")?")
        String topic,

        @Min(1) @Max(20) int number)
        implements Block {

    public NewsExcerpt {
        // a menu of Faces knows the empty choice as null
        topic = Objects.requireNonNullElse(topic, "");
    }
}
