package eu.aer.page;

import eu.aer.content.Facts;
import eu.aer.site.Sectioned;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** @param section key of the section that the page shows below its text */
public record PageFacts(@NotBlank @Size(max = 40) String section) implements Facts, Sectioned {

    public PageFacts {
        // an older revision, or a form without a choice, may lack it
        section = Objects.requireNonNullElse(section, PlainSection.KEY);
    }
}
