package eu.aer.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody who speaks for the association with a partner.
 *
 * @param office in which he or she does
 * @param from null where it is not known
 * @param until the last day, month or year of the mandate; null while it is open, or where it is not known
 * @param over whether somebody has settled that the mandate is over, which can be known without its date
 */
public record Representative(
        @NotBlank(message = "partnership.nameMissing") @Size(max = NAME_LENGTH)
        String name,

        @NotNull Words office,
        PartialDate from,
        PartialDate until,
        boolean over) {

    public static final int NAME_LENGTH = 200;

    public Representative {
        name = name == null ? "" : name.strip();
        office = office == null ? Words.NONE : office;
    }

    /** On its last day a mandate still holds. */
    public boolean isFormer(LocalDate today) {
        return over || until != null && today.isAfter(until.lastDay());
    }

    /** What lies outside is a slip of the pen. */
    @JsonIgnore
    @AssertTrue(message = "partnership.dateRange")
    public boolean isLikely() {
        return PartialDate.isLikely(from) && PartialDate.isLikely(until);
    }

    @JsonIgnore
    @AssertTrue(message = "partnership.mandateEndBeforeStart")
    public boolean isInOrder() {
        return from == null || until == null || !until.lastDay().isBefore(from.firstDay());
    }
}
