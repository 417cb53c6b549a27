package eu.aer.page.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which pages of the tree somebody has opened, from one look at the tree to the next, and how many he or she wants to see below. */
@SessionScoped
public class OpenPages implements Serializable {

    /** Below one page, until more are asked for. */
    static final int SHOWN = 100;

    private final Map<Long, Integer> shown = new HashMap<>();

    void open(Collection<Long> ids) {
        ids.forEach(id -> shown.putIfAbsent(id, SHOWN));
    }

    void toggle(long id) {
        if (shown.remove(id) == null) {
            shown.put(id, SHOWN);
        }
    }

    void more(long id) {
        shown.merge(id, SHOWN, Integer::sum);
    }

    boolean isOpen(long id) {
        return shown.containsKey(id);
    }

    int shownBelow(long id) {
        return shown.getOrDefault(id, 0);
    }

    /** Of all pages together, the most that are wanted below one. */
    int most() {
        return shown.values().stream().mapToInt(Integer::intValue).max().orElse(SHOWN);
    }

    Set<Long> ids() {
        return shown.keySet();
    }
}
