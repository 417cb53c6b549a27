package eu.aer.content;

import eu.aer.common.Slug;
import eu.aer.content.block.Block;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * The words of one item in one language.
 *
 * @param navigationTitle a shorter name for menus and breadcrumbs; empty: the title
 * @param slug empty only for the home page
 * @param summary one or two sentences, for lists and search engines
 */
public record DraftText(
        @NotBlank @Size(max = Translation.TITLE_LENGTH) String title,
        @NotNull @Size(max = Translation.TITLE_LENGTH) String navigationTitle,

        @NotNull @Size(max = Slug.MAX_LENGTH) @Pattern(regexp = "(" + Slug.PATTERN + ")?")
        String slug,

        @NotNull @Size(max = Translation.SUMMARY_LENGTH) String summary,
        @NotNull List<@Valid Block> blocks) {

    public DraftText {
        // what an older revision lacks is empty
        title = Objects.requireNonNullElse(title, "");
        navigationTitle = Objects.requireNonNullElse(navigationTitle, "");
        slug = Objects.requireNonNullElse(slug, "");
        summary = Objects.requireNonNullElse(summary, "");
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }

    /** The same words at another address. */
    public DraftText under(String newSlug) {
        return new DraftText(title, navigationTitle, newSlug, summary, blocks);
    }

    public String shortTitle() {
        return navigationTitle.isBlank() ? title : navigationTitle;
    }
}
