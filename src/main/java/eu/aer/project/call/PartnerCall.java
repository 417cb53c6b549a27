package eu.aer.project.call;

import eu.aer.common.Language;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A search for partners, or an offer to be one. Its state is not here: it follows from its last day and from what somebody has said of
 * it before, see {@link Course}.
 */
@Entity
@Table(name = "partner_call")
@DiscriminatorValue(PartnerCall.KIND)
public class PartnerCall extends ContentItem {

    public static final String KIND = "call";

    @NotNull
    @Enumerated(EnumType.STRING)
    private Direction direction;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CallRole role;

    @NotNull
    private String programme;

    @NotNull
    private String identifier;

    @NotNull
    private Words topics;

    private BigDecimal budgetLeast;

    private BigDecimal budgetMost;

    @NotNull
    private String currency;

    private Integer months;

    @NotNull
    @Basic
    @Convert(converter = CodesConverter.class)
    private List<String> countries;

    @NotNull
    @Basic
    @Convert(converter = CodesConverter.class)
    private List<String> types;

    private LocalDate callDeadline;

    private LocalDate deadline;

    /** Of the two deadlines the one that closes it, so that the database can ask for it. */
    private LocalDate lastDay;

    @NotNull
    private String organisation;

    @NotNull
    private String email;

    @NotNull
    private String region;

    @NotNull
    private String country;

    @Enumerated(EnumType.STRING)
    private Course.Ending ending;

    private Instant endedAt;

    /** The project that was made of it; null while none was. */
    private Long projectId;

    protected PartnerCall() {}

    public PartnerCall(Language sourceLanguage) {
        super(sourceLanguage);
        take(CallFacts.unknown());
    }

    @Override
    public CallFacts facts() {
        return new CallFacts(
                direction,
                role,
                programme,
                identifier,
                topics,
                new BudgetRange(budgetLeast, budgetMost, currency),
                months,
                countries,
                types.stream().map(PartnerType::valueOf).toList(),
                callDeadline,
                deadline,
                new Contact(organisation, email),
                new ActingRegion(region, country));
    }

    @Override
    protected final void take(Facts facts) {
        var own = (CallFacts) facts;
        direction = own.direction();
        role = own.role();
        programme = own.programme();
        identifier = own.identifier();
        topics = own.topics();
        budgetLeast = own.budget().least();
        budgetMost = own.budget().most();
        currency = own.budget().currency();
        months = own.months();
        countries = own.countries();
        types = own.types().stream().map(PartnerType::name).toList();
        callDeadline = own.callDeadline();
        deadline = own.deadline();
        lastDay = own.lastDay().orElse(null);
        organisation = own.contact().organisation();
        email = own.contact().email();
        region = own.region().name();
        country = own.region().country();
    }

    @Override
    public Class<CallFacts> factsType() {
        return CallFacts.class;
    }

    public Course course() {
        return new Course(lastDay, ending, endedAt);
    }

    /** @return whether that is new */
    boolean end(Course.Ending how, Instant now) {
        var fresh = ending != how;
        ending = how;
        endedAt = fresh && endedAt == null ? now : endedAt;
        return fresh;
    }

    /** @return whether anybody had ended it */
    boolean reopen() {
        var ended = ending != null;
        ending = null;
        endedAt = null;
        return ended;
    }

    /** The project that was made of it. */
    public Optional<Long> project() {
        return Optional.ofNullable(projectId);
    }

    public void become(long project) {
        projectId = project;
    }
}
