package eu.aer.partnership.web;

import eu.aer.common.PartialDate;
import eu.aer.partnership.PartnerKind;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.site.web.form.FormRows;
import eu.aer.site.web.form.WordsForm;
import java.io.Serializable;
import java.util.List;

/** The facts of a partnership while they are edited. */
public class PartnershipForm implements Serializable {

    private PartnerKind kind;
    private String acronym;
    private PartialDate since;
    private PartialDate until;
    private final WordsForm members;
    private String website;
    private String logo;
    private final FormRows<RepresentativeForm> representatives = new FormRows<>(RepresentativeForm::new);
    private final FormRows<ReferenceForm> related = new FormRows<>(ReferenceForm::new);
    private final FormRows<ReferenceForm> documents = new FormRows<>(ReferenceForm::new);

    PartnershipForm(PartnershipFacts facts) {
        kind = facts.kind();
        acronym = facts.acronym();
        since = facts.since();
        until = facts.until();
        members = new WordsForm(facts.members());
        website = facts.website();
        logo = facts.logo();
        representatives.fill(facts.representatives(), RepresentativeForm::new);
        related.fill(facts.related(), ReferenceForm::new);
        documents.fill(facts.documents(), ReferenceForm::new);
    }

    PartnershipFacts facts() {
        return new PartnershipFacts(
                kind,
                acronym,
                since,
                until,
                members.words(),
                website,
                logo,
                representatives.stream()
                        .filter(RepresentativeForm::isFilled)
                        .map(RepresentativeForm::representative)
                        .toList(),
                chosen(related),
                chosen(documents));
    }

    private static List<String> chosen(FormRows<ReferenceForm> rows) {
        return rows.stream()
                .filter(ReferenceForm::isChosen)
                .map(ReferenceForm::getReference)
                .toList();
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    public PartialDate getSince() {
        return since;
    }

    public void setSince(PartialDate since) {
        this.since = since;
    }

    public PartialDate getUntil() {
        return until;
    }

    public void setUntil(PartialDate until) {
        this.until = until;
    }

    public WordsForm getMembers() {
        return members;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getLogo() {
        return logo;
    }

    public void setLogo(String logo) {
        this.logo = logo;
    }

    public FormRows<RepresentativeForm> getRepresentatives() {
        return representatives;
    }

    public FormRows<ReferenceForm> getRelated() {
        return related;
    }

    public FormRows<ReferenceForm> getDocuments() {
        return documents;
    }
}
