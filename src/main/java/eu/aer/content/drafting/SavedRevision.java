package eu.aer.content.drafting;

import java.io.Serializable;
import java.time.Instant;

/**
 * A revision as a list names it, without its text.
 *
 * @param author null: the system
 * @param live whether the public sees just this revision
 */
public record SavedRevision(int number, String author, Instant at, String note, boolean live) implements Serializable {

    /** As queries give it: a text that is not live has no live revision. */
    public SavedRevision(int number, String author, Instant at, String note, Integer liveRevision) {
        this(number, author, at, note, liveRevision != null && liveRevision == number);
    }
}
