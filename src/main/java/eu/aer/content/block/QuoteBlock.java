package eu.aer.content.block;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param source who said it or where it stands; may be empty */
public record QuoteBlock(
        @NotNull UUID id,
        @NotNull @Size(max = 2000) String text,
        @NotNull @Size(max = 300) String source) implements Block {}
