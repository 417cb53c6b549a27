package eu.aer.project.web.call;

import eu.aer.project.call.ActingRegion;
import eu.aer.project.call.BudgetRange;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.CallRole;
import eu.aer.project.call.Contact;
import eu.aer.project.call.Direction;
import eu.aer.project.call.PartnerType;
import eu.aer.site.web.form.WordsForm;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The facts of a call while they are edited. */
public class CallForm implements Serializable {

    private Direction direction;
    private CallRole role;
    private String programme;
    private String identifier;
    private final WordsForm topics;
    private BigDecimal least;
    private BigDecimal most;
    private String currency;
    private Integer months;
    private List<String> countries;
    /** By their names: Faces does not see what is in a list. */
    private List<String> types;

    private LocalDate callDeadline;
    private LocalDate deadline;
    private String organisation;
    private String email;
    private String regionName;
    private String country;

    CallForm(CallFacts facts) {
        direction = facts.direction();
        role = facts.role();
        programme = facts.programme();
        identifier = facts.identifier();
        topics = new WordsForm(facts.topics());
        least = facts.budget().least();
        most = facts.budget().most();
        currency = facts.budget().currency();
        months = facts.months();
        countries = new ArrayList<>(facts.countries());
        types = new ArrayList<>(facts.types().stream().map(PartnerType::name).toList());
        callDeadline = facts.callDeadline();
        deadline = facts.deadline();
        organisation = facts.contact().organisation();
        email = facts.contact().email();
        regionName = facts.region().name();
        country = facts.region().country();
    }

    CallFacts facts() {
        return new CallFacts(
                direction,
                role,
                programme,
                identifier,
                topics.words(),
                new BudgetRange(least, most, currency),
                months,
                countries,
                types.stream().map(PartnerType::valueOf).toList(),
                callDeadline,
                deadline,
                new Contact(organisation, email),
                new ActingRegion(regionName, country));
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public CallRole[] getRoles() {
        return CallRole.values();
    }

    public PartnerType[] getAllTypes() {
        return PartnerType.values();
    }

    public WordsForm getTopics() {
        return topics;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public CallRole getRole() {
        return role;
    }

    public void setRole(CallRole role) {
        this.role = role;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public BigDecimal getLeast() {
        return least;
    }

    public void setLeast(BigDecimal least) {
        this.least = least;
    }

    public BigDecimal getMost() {
        return most;
    }

    public void setMost(BigDecimal most) {
        this.most = most;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public List<String> getCountries() {
        return countries;
    }

    public void setCountries(List<String> countries) {
        this.countries = countries;
    }

    public List<String> getTypes() {
        return types;
    }

    public void setTypes(List<String> types) {
        this.types = types;
    }

    public LocalDate getCallDeadline() {
        return callDeadline;
    }

    public void setCallDeadline(LocalDate callDeadline) {
        this.callDeadline = callDeadline;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRegionName() {
        return regionName;
    }

    public void setRegionName(String regionName) {
        this.regionName = regionName;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
