package eu.aer.partnership;

import eu.aer.content.block.Block;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Partnerships in full.
 *
 * @param heading may be empty
 * @param items references to those that are shown, {@code item:42}; empty: all
 */
public record PartnershipsBlock(
        @NotNull UUID id,
        @NotNull @Size(max = 200) String heading,
        @NotNull @Size(max = 200) List<@Pattern(regexp = "item:\\d{1,18}") String> items)
        implements Block {

    public PartnershipsBlock {
        items = items == null ? List.of() : List.copyOf(items);
    }

    public boolean shows(long itemId) {
        return items.isEmpty() || items.contains("item:" + itemId);
    }
}
