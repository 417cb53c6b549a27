package eu.aer.content.drafting;

import eu.aer.common.Language;
import java.io.Serializable;
import java.util.UUID;

/**
 * Where a person's unsaved text is kept.
 *
 * @param itemId null for what has not been saved yet
 * @param name unique among the slots of one account
 */
public record Slot(Long itemId, String kind, Language language, String name) implements Serializable {

    public static Slot of(long itemId, String kind, Language language) {
        return new Slot(itemId, kind, language, itemId + ":" + language.code());
    }

    /** A second one for the same text, while it is not decided what becomes of the first. */
    public Slot beside(UUID form) {
        return new Slot(itemId, kind, language, name + ":" + form);
    }

    /** For a text that is begun in this form. */
    public static Slot begun(String kind, Language language, UUID form) {
        return new Slot(null, kind, language, "new:" + form);
    }
}
