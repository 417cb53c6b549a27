package eu.aer.content.compare;

import java.io.Serializable;

/** A run of words that both texts have, or only the earlier (DELETED) or the later one (INSERTED). */
public record Span(Kind kind, String text) implements Serializable {

    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }
}
