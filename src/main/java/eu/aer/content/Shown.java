package eu.aer.content;

import eu.aer.common.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An item as one page shows it: live, or a draft in preview. Detached and complete.
 *
 * @param language the language of the text, which is another than the one asked for where that does not exist
 * @param facts the live facts, or the draft's in a preview of the source language
 * @param publishedAt none in the preview of something that was never live
 */
public record Shown(
        long id,
        String kind,
        Language language,
        DraftText text,
        Facts facts,
        Optional<Instant> publishedAt,
        Optional<LocalDate> reviewBy) {

    /** The facts as the record of the feature that asks. */
    public <F extends Facts> F facts(Class<F> type) {
        return type.cast(facts);
    }
}
