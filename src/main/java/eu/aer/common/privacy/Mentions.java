package eu.aer.common.privacy;

import eu.aer.common.privacy.HeldRecord.Named;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Records that merely name an address: the first of them, and where there are more, one that says so. */
public final class Mentions {

    /** Enough to see what there is to do; what is mended makes room for the next. */
    public static final int MOST = 200;

    private Mentions() {}

    /** @param record what is told of a row */
    public static <T> List<HeldRecord> of(TypedQuery<T> query, Function<T, HeldRecord> record) {
        var rows = query.setMaxResults(MOST + 1).getResultList();
        var records = rows.stream().limit(MOST).map(record).toList();
        return rows.size() <= MOST
                ? records
                : Stream.concat(records.stream(), Stream.of(more(records.get(MOST - 1))))
                        .toList();
    }

    private static HeldRecord more(HeldRecord last) {
        var more = HeldRecord.of(last.kind()).with("common.held.note", new Named("common.held.more", "more"));
        return last.stays().map(more::staying).orElse(more);
    }
}
