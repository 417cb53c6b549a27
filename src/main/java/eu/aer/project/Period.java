package eu.aer.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.PartialDate;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The time in which a project runs, both days included.
 *
 * @param start null where it is not known
 * @param end its last day, month or year; null where it is not known
 * @param endPlanned whether the end is known only as planned
 */
public record Period(PartialDate start, PartialDate end, boolean endPlanned) {

    private static final int FIRST = 1950;
    private static final int LAST = 2100;

    public static final Period UNKNOWN = new Period(null, null);

    public Period(PartialDate start, PartialDate end) {
        this(start, end, false);
    }

    /** A project without a start is planned until it is over. */
    public ProjectState state(LocalDate today) {
        if (end != null && today.isAfter(end.lastDay())) {
            return ProjectState.COMPLETED;
        }
        return start == null || today.isBefore(start.firstDay()) ? ProjectState.PLANNED : ProjectState.ONGOING;
    }

    /** How much of it has passed, out of a hundred; none where a day is missing. */
    public Optional<Integer> elapsed(LocalDate today) {
        if (start == null || end == null || !isInOrder()) {
            return Optional.empty();
        }
        var whole = ChronoUnit.DAYS.between(start.firstDay(), end.lastDay()) + 1;
        var passed = ChronoUnit.DAYS.between(start.firstDay(), today);
        return Optional.of((int) Math.max(0, Math.min(100, 100 * passed / whole)));
    }

    /** How long it lasts, in months begun; 0 where a day is missing. */
    public long months() {
        return start == null || end == null ? 0 : ChronoUnit.MONTHS.between(start.firstDay(), end.lastDay()) + 1;
    }

    /** What lies outside is a slip of the pen, and would fill the list of years. */
    @JsonIgnore
    @AssertTrue(message = "project.dateRange")
    public boolean isLikely() {
        return isLikely(start) && isLikely(end);
    }

    private static boolean isLikely(PartialDate date) {
        return date == null || date.year() >= FIRST && date.year() <= LAST;
    }

    @JsonIgnore
    @AssertTrue(message = "project.endBeforeStart")
    public boolean isInOrder() {
        return start == null || end == null || !end.lastDay().isBefore(start.firstDay());
    }
}
