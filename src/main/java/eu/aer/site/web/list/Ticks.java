package eu.aer.site.web.list;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows of a list somebody has ticked, by their ids; for the tag {@code aer:ticks}. */
public class Ticks implements Serializable {

    private final Map<Long, Boolean> of = new HashMap<>();

    public Map<Long, Boolean> getOf() {
        return of;
    }

    public List<Long> ids() {
        return of.entrySet().stream()
                .filter(tick -> Boolean.TRUE.equals(tick.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public void clear() {
        of.clear();
    }
}
