package eu.aer.content;

import java.util.Collection;
import java.util.stream.Collectors;

/** Ids of rows within native queries, which take no lists as parameters. */
public final class Ids {

    private Ids() {}

    /** {@code 4,8,15}; numbers need no quoting. Of none: an id that no row has. */
    public static String list(Collection<Long> ids) {
        return ids.isEmpty() ? "-1" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
