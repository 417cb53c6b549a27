package eu.aer.news;

import eu.aer.common.Language;
import eu.aer.common.Words;
import java.io.Serializable;

/**
 * A topic as lists show it, detached.
 *
 * @param key in addresses and in articles
 */
public record ListedTopic(long id, long version, String key, Words names) implements Serializable {

    /** For a reader of this language. */
    public String name(Language language) {
        return names.in(language).map(Words.Said::text).orElse(key);
    }
}
