package eu.aer.project.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long a call is open: until the end of its last day, unless somebody ends it before.
 *
 * @param lastDay null where the call names none
 * @param ending how somebody has ended it; null: nobody has
 * @param endedAt null while nobody has
 */
public record Course(LocalDate lastDay, Ending ending, Instant endedAt) {

    /** From so many days before its last day on a call is said to close soon. */
    static final int SOON = 7;

    /** What somebody has said of a call before its time. */
    public enum Ending {
        FILLED,
        CLOSED
    }

    public CallState state(LocalDate today) {
        if (ending != null) {
            return ending == Ending.FILLED ? CallState.FILLED : CallState.CLOSED;
        }
        if (lastDay == null) {
            return CallState.OPEN;
        }
        if (today.isAfter(lastDay)) {
            return CallState.CLOSED;
        }
        return days(today) <= SOON ? CallState.CLOSING_SOON : CallState.OPEN;
    }

    /** How many days there are after today, its last one included; negative when that is over. */
    long days(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    /** Whether it was open at this moment, in the zone in which its last day ends. */
    public boolean isOpenAt(Instant moment, ZoneId zone) {
        var inTime = lastDay == null || !LocalDate.ofInstant(moment, zone).isAfter(lastDay);
        return inTime && (endedAt == null || moment.isBefore(endedAt));
    }

    /** The last day on which it was, or will be, open; none where nothing ends it. */
    public Optional<LocalDate> end(ZoneId zone) {
        return Optional.ofNullable(endedAt)
                .map(ended -> LocalDate.ofInstant(ended, zone))
                .filter(day -> lastDay == null || day.isBefore(lastDay))
                .or(() -> Optional.ofNullable(lastDay));
    }
}
