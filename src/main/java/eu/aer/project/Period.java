package eu.aer.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.PartialDate;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The time in which a project runs, both days included.
 *
 * @param start null where it is not known
 * @param end its last day, month or year; null where it is not known
 * @param endPlanned whether the end is known only as planned
 * @param months how long it is to last while one of the days is not known; null where that is not known either
 */
public record Period(
        PartialDate start,
        PartialDate end,
        boolean endPlanned,

        @Min(value = 1, message = "project.monthsRange") @Max(value = 600, message = "project.monthsRange")
        Integer months) {

    public static final Period UNKNOWN = new Period(null, null);

    public Period(PartialDate start, PartialDate end) {
        this(start, end, false, null);
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

    /** How long it lasts, in months begun; none where nobody knows. */
    public Optional<Integer> duration() {
        return start == null || end == null
                ? Optional.ofNullable(months)
                : Optional.of((int) ChronoUnit.MONTHS.between(start.firstDay(), end.lastDay()) + 1);
    }

    /** What lies outside is a slip of the pen, and would fill the list of years. */
    @JsonIgnore
    @AssertTrue(message = "project.dateRange")
    public boolean isLikely() {
        return PartialDate.isLikely(start) && PartialDate.isLikely(end);
    }

    @JsonIgnore
    @AssertTrue(message = "project.endBeforeStart")
    public boolean isInOrder() {
        return start == null || end == null || !end.lastDay().isBefore(start.firstDay());
    }
}
