package eu.aer.common;

import java.util.ArrayList;
import java.util.List;

/**
 * The event that the database is migrated and open. Rooms observe it to prepare themselves, in the order of their
 * {@code @Priority}: accounts 100, sample content 200 to 299, what runs in the background 300.
 */
public class Ready {

    private final List<String> notices = new ArrayList<>();

    /** A line for the person at the console; it goes to no log. */
    public void tell(String line) {
        notices.add(line);
    }

    List<String> notices() {
        return notices;
    }
}
