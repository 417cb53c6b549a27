package eu.aer.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.Facts;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is known of a partnership beside its text.
 *
 * @param acronym of the partner, empty where it has none
 * @param since null where it is not known
 * @param until null while it lasts, or where it is not known
 * @param members who belongs to the partner
 * @param website empty where there is none
 */
public record PartnershipFacts(
        @NotNull PartnerKind kind,
        @NotNull @Size(max = ACRONYM_LENGTH) String acronym,
        PartialDate since,
        PartialDate until,
        @NotNull Words members,

        @NotNull @Size(max = WEBSITE_LENGTH) @Pattern(regexp = "(https?://\\S+)?", message = "partnership.websiteForm")
        String website)
        implements Facts {

    public static final int ACRONYM_LENGTH = 60;
    public static final int WEBSITE_LENGTH = 500;

    public PartnershipFacts {
        kind = kind == null ? PartnerKind.NETWORK : kind;
        acronym = acronym == null ? "" : acronym.strip();
        members = members == null ? Words.NONE : members;
        website = website == null ? "" : website.strip();
    }

    /** What a new partnership begins with. */
    public static PartnershipFacts unknown() {
        return new PartnershipFacts(PartnerKind.NETWORK, "", null, null, Words.NONE, "");
    }

    /** The website as people say it; empty where there is none. */
    public String host() {
        return website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    @JsonIgnore
    @AssertTrue(message = "partnership.endBeforeStart")
    public boolean isInOrder() {
        return since == null || until == null || !until.lastDay().isBefore(since.firstDay());
    }
}
