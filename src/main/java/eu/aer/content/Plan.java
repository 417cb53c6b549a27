package eu.aer.content;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is to happen to a text by itself. Two are equal when nobody has changed anything in between.
 *
 * @param goLiveAt when the stamped revision goes live; null: never by itself
 * @param revision the one that goes live, also when newer drafts have been saved since; null without a time
 * @param expireAt when the text is taken down; null: never by itself
 */
public record Plan(Instant goLiveAt, Integer revision, Instant expireAt) implements Serializable {

    public static final Plan NONE = new Plan(null, null, null);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
