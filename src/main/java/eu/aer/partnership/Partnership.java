package eu.aer.partnership;

import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The association's relation to a partner outside: who that is, since when, until when, and who speaks with it. */
@Entity
@Table(name = "partnership")
@DiscriminatorValue(Partnership.KIND)
public class Partnership extends ContentItem {

    public static final String KIND = "partnership";

    @NotNull
    @Enumerated(EnumType.STRING)
    private PartnerKind partnerKind;

    @NotNull
    @Size(max = PartnershipFacts.ACRONYM_LENGTH)
    private String acronym;

    private PartialDate sinceDate;

    private PartialDate untilDate;

    @NotNull
    private Words members;

    @NotNull
    @Size(max = PartnershipFacts.WEBSITE_LENGTH)
    private String website;

    @NotNull
    private String logo;

    @NotNull
    @Basic
    @Convert(converter = RepresentativesConverter.class)
    private List<Representative> representatives;

    /** Derived, so that a list can be ordered by it and the first view of the back office need not read everything. */
    private LocalDate mandateEnd;

    @NotNull
    @Basic
    @Convert(converter = ReferencesConverter.class)
    private List<String> related;

    @NotNull
    @Basic
    @Convert(converter = ReferencesConverter.class)
    private List<String> documents;

    protected Partnership() {}

    public Partnership(Language sourceLanguage) {
        super(sourceLanguage);
        take(PartnershipFacts.unknown());
    }

    @Override
    public PartnershipFacts facts() {
        return new PartnershipFacts(
                partnerKind,
                acronym,
                sinceDate,
                untilDate,
                members,
                website,
                logo,
                representatives,
                related,
                documents);
    }

    @Override
    protected final void take(Facts facts) {
        var own = (PartnershipFacts) facts;
        partnerKind = own.kind();
        acronym = own.acronym();
        sinceDate = own.since();
        untilDate = own.until();
        members = own.members();
        website = own.website();
        logo = own.logo();
        representatives = own.representatives();
        mandateEnd = own.mandateEnd().orElse(null);
        related = own.related();
        documents = own.documents();
    }

    @Override
    public Class<PartnershipFacts> factsType() {
        return PartnershipFacts.class;
    }
}
