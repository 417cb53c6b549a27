package eu.aer.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.Words;
import eu.aer.content.Facts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is known of a project beside its text; an empty text means that it is not known.
 *
 * @param programme the funding programme
 * @param callIdentifier of the programme's call for proposals
 * @param grantCode number of the grant agreement
 * @param themes one a line
 * @param partners in the order in which they are shown
 * @param outputs what came of it
 * @param fundingStatement the sentence that the Union asks for
 */
public record ProjectFacts(
        @NotNull @Size(max = SHORT) String acronym,
        @NotNull @Size(max = NAME) String programme,
        @NotNull @Size(max = CALL) String callIdentifier,
        @NotNull @Size(max = SHORT) String grantCode,
        @NotNull @Valid Period period,
        @NotNull @Valid Budget budget,

        @NotNull @Size(max = WEBSITE) @Pattern(regexp = "(https?://\\S+)?", message = "project.websiteForm")
        String website,

        @NotNull Words themes,
        @NotNull @Size(max = 200) List<@Valid Partner> partners,
        @NotNull @Size(max = 200) List<@Valid Output> outputs,
        @NotNull Words fundingStatement)
        implements Facts {

    public static final int SHORT = 60;
    public static final int CALL = 100;
    public static final int NAME = 200;
    public static final int WEBSITE = 500;

    public ProjectFacts {
        acronym = text(acronym);
        programme = text(programme);
        callIdentifier = text(callIdentifier);
        grantCode = text(grantCode);
        period = period == null ? Period.UNKNOWN : period;
        budget = budget == null ? Budget.UNKNOWN : budget;
        website = text(website);
        themes = themes == null ? Words.NONE : themes;
        partners = partners == null ? List.of() : List.copyOf(partners);
        outputs = outputs == null ? List.of() : List.copyOf(outputs);
        fundingStatement = fundingStatement == null ? Words.NONE : fundingStatement;
    }

    /** The website as people say it; empty where there is none. */
    public String host() {
        return website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    /** Whether the Union pays for it: it gives money, or the programme is its own. */
    @JsonIgnore
    public boolean isFundedByTheUnion() {
        return budget.euContribution() != null && budget.euContribution().signum() > 0
                || UnionProgrammes.include(programme);
    }

    @JsonIgnore
    @AssertTrue(message = "project.partnerTwice")
    public boolean isEachPartnerNamedOnce() {
        return partners.stream().map(Partner::key).distinct().count() == partners.size();
    }

    /** What a new project begins with. */
    public static ProjectFacts unknown() {
        return new ProjectFacts(
                "", "", "", "", Period.UNKNOWN, Budget.UNKNOWN, "", Words.NONE, List.of(), List.of(), Words.NONE);
    }
}
