package eu.aer.site.web.history;

import eu.aer.content.compare.Line;
import java.util.List;

/**
 * A part of a draft as it is read.
 *
 * @param key as in {@link eu.aer.content.compare.Merge}
 * @param label the name of its field, or the place and the kind of a block
 */
public record Part(String key, String label, List<Line> lines) {

    private static final String BLOCK = "block.";

    public boolean isBlock() {
        return key.startsWith(BLOCK);
    }

    static String blockKey(Object id) {
        return BLOCK + id;
    }
}
