package eu.aer.content.schedule;

import eu.aer.common.DomainException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A day and an hour as a wall clock shows them, which the change to and from summer time makes unclear twice a year. */
public record WallTime(LocalDateTime local) {

    /** Which of the two, where the clocks are put back and an hour comes twice. */
    public enum Turn {
        FIRST,
        SECOND
    }

    /**
     * @param typed {@code 2026-11-25T14:00}, as a browser's field sends it
     * @throws DomainException {@code content.timeForm}
     */
    public static WallTime parse(String typed) {
        try {
            var local = LocalDateTime.parse(typed.strip().replace(' ', 'T')).truncatedTo(ChronoUnit.MINUTES);
            if (local.getYear() < 1970 || local.getYear() > 9999) {
                // beyond what a database keeps, and beyond what anybody plans
                throw new DomainException("content.timeForm");
            }
            return new WallTime(local);
        } catch (DateTimeParseException e) {
            throw new DomainException("content.timeForm");
        }
    }

    /** As a wall clock in this zone shows it. */
    public static WallTime of(Instant instant, ZoneId zone) {
        return new WallTime(LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES));
    }

    public boolean comesTwice(ZoneId zone) {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    /** Which of the two an instant is; none where there is only one. */
    public static Optional<Turn> turnOf(Instant instant, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(LocalDateTime.ofInstant(instant, zone));
        if (offsets.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(offsets.get(0).equals(zone.getRules().getOffset(instant)) ? Turn.FIRST : Turn.SECOND);
    }

    /**
     * @param turn asked for only where the hour comes twice
     * @throws DomainException {@code content.timeSkipped} or {@code content.timeTwice}
     */
    public Instant in(ZoneId zone, Optional<Turn> turn) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            var change = zone.getRules().getTransition(local);
            throw new DomainException(
                    "content.timeSkipped",
                    local.toLocalTime(),
                    change.getDateTimeBefore().toLocalTime(),
                    change.getDateTimeAfter().toLocalTime());
        }
        if (offsets.size() > 1 && turn.isEmpty()) {
            throw new DomainException("content.timeTwice", local.toLocalTime());
        }
        var second = offsets.size() > 1 && turn.get() == Turn.SECOND;
        return local.toInstant(offsets.get(second ? 1 : 0));
    }

    /** As a browser's field takes it. */
    @Override
    public String toString() {
        return local.toString();
    }
}
