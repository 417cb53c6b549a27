package eu.aer.site.menu;

import java.util.List;

/** Where an entry is put, seen from another one. */
public enum MenuPlace {
    BEFORE,
    INTO,
    AFTER;

    /** @return the index among the entries that it comes to stand with */
    int among(List<MenuItem> siblings, MenuItem other) {
        return switch (this) {
            case BEFORE -> siblings.indexOf(other);
            case AFTER -> siblings.indexOf(other) + 1;
            case INTO -> siblings.size();
        };
    }
}
