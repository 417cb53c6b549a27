package eu.aer.site.web.editor;

import eu.aer.common.Language;
import eu.aer.content.Draft;

/**
 * What the editor starts from.
 *
 * @param itemId 0 for an item that is not stored yet
 * @param draft in a language that has none yet an empty one
 * @param facts those of the newest draft in the source language, to be edited there and shown elsewhere
 * @param revision number of the draft, 0 when there is none
 */
record Opened(
        long itemId,
        String kind,
        Language language,
        boolean source,
        Draft draft,
        eu.aer.content.Facts facts,
        int revision) {}
