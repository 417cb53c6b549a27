package eu.aer.content.schedule;

import eu.aer.common.Language;
import java.time.Instant;

/**
 * Something that is to happen to a text by itself, at a time that has come.
 *
 * @param revision the one that goes live; null where the text is taken down
 * @param failedBefore whether it has been tried in vain
 */
record DueText(long translationId, long itemId, Language language, Instant at, Integer revision, boolean failedBefore) {

    boolean isPublication() {
        return revision != null;
    }
}
