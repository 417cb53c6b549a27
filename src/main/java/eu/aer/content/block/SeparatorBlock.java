package eu.aer.content.block;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A line between two parts of a text. */
public record SeparatorBlock(@NotNull UUID id) implements Block {}
