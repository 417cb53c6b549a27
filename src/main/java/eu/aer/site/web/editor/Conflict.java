package eu.aer.site.web.editor;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Two editors saved the same text: what the other one saved first, beside what this one has typed.
 *
 * @param author who came first; empty: the system
 * @param number of the other's revision
 * @param differences the fields that are not the same in both
 */
public record Conflict(String author, Instant savedAt, int number, List<Difference> differences)
        implements Serializable {

    /** @param label key of the field's name */
    public record Difference(String label, String mine, String theirs) implements Serializable {}
}
