package eu.aer.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What an editor edits, a revision stores and publishing applies.
 *
 * @param facts only in the item's source language, elsewhere null: the other languages show the facts and do not own them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Draft(
        @NotNull @Valid DraftText text,
        @Valid @JsonTypeInfo(use = JsonTypeInfo.Id.NONE) Facts facts) {

    public Optional<Facts> ownFacts() {
        return Optional.ofNullable(facts);
    }
}
