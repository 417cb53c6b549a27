package eu.aer.project.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.Words;
import eu.aer.content.Facts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a call says beside its text; an empty text, or null, means that it is not known.
 *
 * @param role what the partners that are sought, or whoever offers itself, would be
 * @param programme the funding programme
 * @param identifier of the programme's own call for proposals
 * @param topics one a line
 * @param months how long the project would run
 * @param countries wanted, ISO 3166-1 alpha-2; empty: any
 * @param types of organisations wanted; empty: any
 * @param callDeadline of the programme's call
 * @param deadline the last day on which an expression of interest is taken
 */
public record CallFacts(
        @NotNull Direction direction,
        @NotNull CallRole role,
        @NotNull @Size(max = NAME) String programme,
        @NotNull @Size(max = IDENTIFIER) String identifier,
        @NotNull Words topics,
        @NotNull @Valid BudgetRange budget,

        @Min(value = 1, message = "call.monthsRange") @Max(value = 120, message = "call.monthsRange")
        Integer months,

        @NotNull @Size(max = 250) List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,
        @NotNull List<@NotNull PartnerType> types,
        LocalDate callDeadline,
        LocalDate deadline,
        @NotNull @Valid Contact contact,
        @NotNull @Valid ActingRegion region)
        implements Facts {

    public static final int NAME = 200;
    public static final int IDENTIFIER = 100;

    public CallFacts {
        // an older revision may lack it
        direction = direction == null ? Direction.SEEKING : direction;
        role = role == null ? CallRole.PARTNER : role;
        programme = text(programme);
        identifier = text(identifier);
        topics = topics == null ? Words.NONE : topics;
        budget = budget == null ? BudgetRange.UNKNOWN : budget;
        countries = countries == null
                ? List.of()
                : countries.stream().sorted().distinct().toList();
        types = types == null ? List.of() : types.stream().sorted().distinct().toList();
        contact = contact == null ? Contact.UNKNOWN : contact;
        region = region == null ? ActingRegion.UNKNOWN : region;
    }

    /** The last day on which the call is open by itself; none where it says no day. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(deadline).or(() -> Optional.ofNullable(callDeadline));
    }

    @JsonIgnore
    @AssertTrue(message = "call.deadlineOrder")
    public boolean isDeadlineInTime() {
        return deadline == null || callDeadline == null || !deadline.isAfter(callDeadline);
    }

    /** What lies outside is a slip of the pen, and would keep what people write for ever. */
    @JsonIgnore
    @AssertTrue(message = "call.dayRange")
    public boolean isDayLikely() {
        return isLikely(deadline) && isLikely(callDeadline);
    }

    private static boolean isLikely(LocalDate day) {
        return day == null || day.getYear() >= 2000 && day.getYear() <= 2100;
    }

    static String text(String given) {
        return given == null ? "" : given.strip();
    }

    /** What a new call begins with. */
    public static CallFacts unknown() {
        return new CallFacts(null, null, "", "", null, null, null, null, null, null, null, null, null);
    }
}
