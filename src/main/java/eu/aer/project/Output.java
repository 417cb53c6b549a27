package eu.aer.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.Words;
import eu.aer.content.block.ImageBlock;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Something that a project has made: a document of this site, or a page elsewhere.
 *
 * @param title what it is
 * @param document {@code media:<public id>}; empty: none
 * @param link an address; empty: none
 */
public record Output(
        @NotNull Words title,

        @NotNull @Pattern(regexp = ImageBlock.ASSET, message = "content.documents.assetForm")
        String document,

        @NotNull
        @Size(max = ProjectFacts.WEBSITE)
        @Pattern(regexp = "(https?://\\S+)?", message = "project.websiteForm")
        String link) {

    public Output {
        title = title == null ? Words.NONE : title;
        document = document == null ? "" : document.strip();
        link = link == null ? "" : link.strip();
    }

    @JsonIgnore
    @AssertTrue(message = "project.outputUntitled")
    public boolean isTitled() {
        return !title.isEmpty();
    }
}
