package eu.aer.content;

import jakarta.persistence.Query;
import java.util.List;

/** What native queries answer, with the types that both databases agree on. */
public final class Rows {

    private Rows() {}

    public static List<Long> longs(Query query) {
        return Rows.<Object>of(query).stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    /** Rows of one column: its values; rows of several: {@code Object[]}. */
    @SuppressWarnings("unchecked") // the interface has no typed native query
    public static <T> List<T> of(Query query) {
        return query.getResultList();
    }
}
