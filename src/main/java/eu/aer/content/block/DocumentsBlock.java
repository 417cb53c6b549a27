package eu.aer.content.block;

import eu.aer.common.Characters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Files to read or to take away.
 *
 * @param heading may be empty
 */
public record DocumentsBlock(
        @NotNull UUID id,
        @NotNull @Size(max = 200) String heading,
        @NotNull @Size(max = 200) List<@Valid Document> documents)
        implements Block {

    public DocumentsBlock {
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /**
     * @param asset {@code media:<public id>}; empty before one is chosen
     * @param label how the text calls it; empty: as the file is called
     */
    public record Document(
            @NotNull @Pattern(regexp = ImageBlock.ASSET, message = "content.documents.assetForm")
            String asset,

            @NotNull @Size(max = 300) String label) {

        public Document {
            asset = Objects.requireNonNullElse(asset, "");
            label = Objects.requireNonNullElse(label, "");
        }

        Document cleaned() {
            return new Document(Characters.plain(asset), Characters.plain(label));
        }
    }
}
