package eu.aer.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.Facts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * What is known of a partnership beside its text.
 *
 * @param acronym of the partner, empty where it has none
 * @param since null where it is not known
 * @param until null while it lasts, or where it is not known
 * @param members who belongs to the partner
 * @param website empty where there is none
 * @param logo the partner's, {@code media:<public id>}; empty where there is none
 * @param representatives of the association, in the order in which they are shown
 * @param related references to projects and pages, {@code item:42}, each once
 * @param documents references to files, {@code media:<public id>}, each once
 */
public record PartnershipFacts(
        @NotNull PartnerKind kind,
        @NotNull @Size(max = ACRONYM_LENGTH) String acronym,
        PartialDate since,
        PartialDate until,
        @NotNull Words members,

        @NotNull @Size(max = WEBSITE_LENGTH) @Pattern(regexp = "(https?://\\S+)?", message = "partnership.websiteForm")
        String website,

        @NotNull @Pattern(regexp = "(" + FILE + ")?", message = "partnership.logoForm")
        String logo,

        @NotNull @Size(max = MOST, message = "partnership.tooManyRepresentatives")
        List<@Valid Representative> representatives,

        @NotNull @Size(max = MOST, message = "partnership.tooManyRelated")
        List<@Pattern(regexp = CONTENT, message = "partnership.relatedForm") String> related,

        @NotNull @Size(max = MOST, message = "partnership.tooManyDocuments")
        List<@Pattern(regexp = FILE, message = "partnership.documentForm") String> documents)
        implements Facts {

    public static final int ACRONYM_LENGTH = 60;
    public static final int WEBSITE_LENGTH = 500;

    /** Of each list. */
    static final int MOST = 50;

    private static final String FILE = "media:[0-9a-f]{32}";
    private static final String CONTENT = "item:(\\d{1,18})";
    private static final java.util.regex.Pattern ITEM = java.util.regex.Pattern.compile(CONTENT);

    public PartnershipFacts {
        kind = kind == null ? PartnerKind.NETWORK : kind;
        acronym = acronym == null ? "" : acronym.strip();
        members = members == null ? Words.NONE : members;
        website = website == null ? "" : website.strip();
        logo = logo == null ? "" : logo;
        representatives = representatives == null ? List.of() : List.copyOf(representatives);
        related = each(related);
        documents = each(documents);
    }

    private static List<String> each(List<String> references) {
        return references == null ? List.of() : references.stream().distinct().toList();
    }

    /** The id in a reference; none where it is no reference. */
    public static Optional<Long> itemId(String reference) {
        return Optional.of(ITEM.matcher(reference)).filter(Matcher::matches).map(item -> Long.valueOf(item.group(1)));
    }

    /** What a new partnership begins with. */
    public static PartnershipFacts unknown() {
        return new PartnershipFacts(
                PartnerKind.NETWORK, "", null, null, Words.NONE, "", "", List.of(), List.of(), List.of());
    }

    /** The website as people say it; empty where there is none. */
    public String host() {
        return website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    public boolean isOver(LocalDate today) {
        return until != null && today.isAfter(until.lastDay());
    }

    /** Whether somebody represents the association no more; nobody does in a partnership that is over. */
    public boolean isFormer(Representative representative, LocalDate today) {
        return isOver(today) || representative.isFormer(today);
    }

    /**
     * When the first mandate ends, or has ended, that nobody has settled. A mandate that ends together with the partnership needs
     * nobody.
     */
    public Optional<LocalDate> mandateEnd() {
        return openMandates().map(each -> each.until().lastDay()).min(LocalDate::compareTo);
    }

    /** Those of whom somebody must say what follows when their mandates end. */
    Stream<Representative> openMandates() {
        return representatives.stream()
                .filter(each -> !each.over() && each.until() != null)
                .filter(each -> until == null || each.until().lastDay().isBefore(until.lastDay()));
    }

    /** What lies outside is a slip of the pen. */
    @JsonIgnore
    @AssertTrue(message = "partnership.dateRange")
    public boolean isLikely() {
        return PartialDate.isLikely(since) && PartialDate.isLikely(until);
    }

    @JsonIgnore
    @AssertTrue(message = "partnership.endBeforeStart")
    public boolean isInOrder() {
        return since == null || until == null || !until.lastDay().isBefore(since.firstDay());
    }
}
