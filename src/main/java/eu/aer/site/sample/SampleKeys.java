package eu.aer.site.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of the items that the data files call by keys: {@code page:about}. */
public class SampleKeys {

    private static final Pattern LINK = Pattern.compile("href=\"([a-z]+:[a-z0-9-]+)\"");

    private final Map<String, Long> ids = new HashMap<>();

    public void put(String kind, String key, long id) {
        ids.put(kind + ":" + key, id);
    }

    /** The id of an item; none when the feature that would have loaded it is not installed. */
    public Optional<Long> find(String kind, String key) {
        return Optional.ofNullable(ids.get(kind + ":" + key));
    }

    /** @throws IllegalStateException when no item has this key */
    public long id(String kind, String key) {
        return find(kind, key)
                .orElseThrow(() -> new IllegalStateException("No sample item is called " + kind + ":" + key));
    }

    /** Turns links by key into references by id. */
    public String link(String html) {
        return LINK.matcher(html).replaceAll(link -> {
            var id = ids.get(link.group(1));
            return id == null ? "" : Matcher.quoteReplacement("href=\"item:" + id + "\"");
        });
    }
}
