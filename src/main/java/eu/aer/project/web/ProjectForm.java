package eu.aer.project.web;

import eu.aer.common.PartialDate;
import eu.aer.project.Budget;
import eu.aer.project.Partner;
import eu.aer.project.Period;
import eu.aer.project.ProjectFacts;
import eu.aer.site.web.form.FormRows;
import eu.aer.site.web.form.WordsForm;
import java.io.Serializable;
import java.math.BigDecimal;

/** The facts of a project while they are edited. */
public class ProjectForm implements Serializable {

    private String acronym;
    private String programme;
    private String callIdentifier;
    private String grantCode;
    private PartialDate start;
    private PartialDate end;
    private boolean endPlanned;
    private Integer months;
    private BigDecimal total;
    private BigDecimal euContribution;
    private String currency;
    private String website;
    private final WordsForm themes;
    private final WordsForm fundingStatement;
    private final FormRows<PartnerForm> partners = new FormRows<>(PartnerForm::new);
    private final FormRows<OutputForm> outputs = new FormRows<>(OutputForm::new);

    ProjectForm(ProjectFacts facts) {
        acronym = facts.acronym();
        programme = facts.programme();
        callIdentifier = facts.callIdentifier();
        grantCode = facts.grantCode();
        start = facts.period().start();
        end = facts.period().end();
        endPlanned = facts.period().endPlanned();
        months = facts.period().months();
        total = facts.budget().total();
        euContribution = facts.budget().euContribution();
        currency = facts.budget().currency();
        website = facts.website();
        themes = new WordsForm(facts.themes());
        fundingStatement = new WordsForm(facts.fundingStatement());
        partners.fill(facts.partners(), PartnerForm::new);
        outputs.fill(facts.outputs(), OutputForm::new);
    }

    ProjectFacts facts() {
        return new ProjectFacts(
                acronym,
                programme,
                callIdentifier,
                grantCode,
                new Period(start, end, endPlanned, months),
                new Budget(total, euContribution, currency),
                website,
                themes.words(),
                partners.stream()
                        .filter(PartnerForm::isFilled)
                        .map(PartnerForm::partner)
                        .toList(),
                outputs.stream()
                        .filter(OutputForm::isFilled)
                        .map(OutputForm::output)
                        .toList(),
                fundingStatement.words());
    }

    public Partner.Role[] getRoles() {
        return Partner.Role.values();
    }

    public FormRows<PartnerForm> getPartners() {
        return partners;
    }

    public FormRows<OutputForm> getOutputs() {
        return outputs;
    }

    public WordsForm getThemes() {
        return themes;
    }

    public WordsForm getFundingStatement() {
        return fundingStatement;
    }

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getCallIdentifier() {
        return callIdentifier;
    }

    public void setCallIdentifier(String callIdentifier) {
        this.callIdentifier = callIdentifier;
    }

    public String getGrantCode() {
        return grantCode;
    }

    public void setGrantCode(String grantCode) {
        this.grantCode = grantCode;
    }

    public PartialDate getStart() {
        return start;
    }

    public void setStart(PartialDate start) {
        this.start = start;
    }

    public PartialDate getEnd() {
        return end;
    }

    public void setEnd(PartialDate end) {
        this.end = end;
    }

    public boolean isEndPlanned() {
        return endPlanned;
    }

    public void setEndPlanned(boolean endPlanned) {
        this.endPlanned = endPlanned;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public BigDecimal getEuContribution() {
        return euContribution;
    }

    public void setEuContribution(BigDecimal euContribution) {
        this.euContribution = euContribution;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
