package eu.aer.project;

import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** Work with a beginning, an end, a budget and partners. Its state is not here: it follows from the dates, see {@link Period}. */
@Entity
@Table(name = "project")
@DiscriminatorValue(Project.KIND)
public class Project extends ContentItem {

    public static final String KIND = "project";

    @NotNull
    @Size(max = ProjectFacts.SHORT)
    private String acronym;

    @NotNull
    @Size(max = ProjectFacts.NAME)
    private String programme;

    @NotNull
    @Size(max = ProjectFacts.CALL)
    private String callIdentifier;

    @NotNull
    @Size(max = ProjectFacts.SHORT)
    private String grantCode;

    private PartialDate startDate;

    private PartialDate endDate;

    private boolean endPlanned;

    private Integer months;

    private BigDecimal totalBudget;

    private BigDecimal euContribution;

    @NotNull
    private String currency;

    @NotNull
    @Size(max = ProjectFacts.WEBSITE)
    private String website;

    @NotNull
    private Words themes;

    @NotNull
    @Basic
    @Convert(converter = PartnersConverter.class)
    private List<Partner> partners;

    @NotNull
    @Basic
    @Convert(converter = OutputsConverter.class)
    private List<Output> outputs;

    @NotNull
    private Words fundingStatement;

    protected Project() {}

    public Project(Language sourceLanguage) {
        super(sourceLanguage);
        take(ProjectFacts.unknown());
    }

    @Override
    public ProjectFacts facts() {
        return new ProjectFacts(
                acronym,
                programme,
                callIdentifier,
                grantCode,
                new Period(startDate, endDate, endPlanned, months),
                new Budget(totalBudget, euContribution, currency),
                website,
                themes,
                partners,
                outputs,
                fundingStatement);
    }

    @Override
    protected final void take(Facts facts) {
        var own = (ProjectFacts) facts;
        acronym = own.acronym();
        programme = own.programme();
        callIdentifier = own.callIdentifier();
        grantCode = own.grantCode();
        startDate = own.period().start();
        endDate = own.period().end();
        endPlanned = own.period().endPlanned();
        months = own.period().months();
        totalBudget = own.budget().total();
        euContribution = own.budget().euContribution();
        currency = own.budget().currency();
        website = own.website();
        themes = own.themes();
        partners = own.partners();
        outputs = own.outputs();
        fundingStatement = own.fundingStatement();
    }

    @Override
    public Class<ProjectFacts> factsType() {
        return ProjectFacts.class;
    }
}
