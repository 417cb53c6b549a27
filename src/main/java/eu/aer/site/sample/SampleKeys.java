package eu.aer.site.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of the items that the data files call by keys: {@code page:about}. */
public class SampleKeys {

    private static final Pattern LINK = Pattern.compile("href=\"((?:page|partnership|project):[a-z0-9-]+)\"");

    private final Map<String, Long> ids = new HashMap<>();

    public void put(String kind, String key, long id) {
        ids.put(kind + ":" + key, id);
    }

    /** @throws IllegalStateException when no item has this key */
    public long id(String kind, String key) {
        return id(kind + ":" + key);
    }

    private long id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("No sample item is called " + name);
        }
        return id;
    }

    /** Turns links by key into references by id. */
    public String link(String html) {
        return LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement("href=\"item:" + id(link.group(1)) + "\""));
    }
}
