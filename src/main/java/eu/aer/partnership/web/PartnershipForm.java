package eu.aer.partnership.web;

import eu.aer.common.PartialDate;
import eu.aer.partnership.PartnerKind;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.site.web.form.WordsForm;
import java.io.Serializable;

/** The facts of a partnership while they are edited. */
public class PartnershipForm implements Serializable {

    private PartnerKind kind;
    private String acronym;
    private PartialDate since;
    private PartialDate until;
    private final WordsForm members;
    private String website;

    PartnershipForm(PartnershipFacts facts) {
        kind = facts.kind();
        acronym = facts.acronym();
        since = facts.since();
        until = facts.until();
        members = new WordsForm(facts.members());
        website = facts.website();
    }

    PartnershipFacts facts() {
        return new PartnershipFacts(kind, acronym, since, until, members.words(), website);
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
}
