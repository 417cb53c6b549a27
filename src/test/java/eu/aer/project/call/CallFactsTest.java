package eu.aer.project.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.common.Words;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class CallFactsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final LocalDate DAY = LocalDate.of(2027, 5, 4);

    @Test
    void whatIsInOrderPasses() {
        assertEquals(Set.of(), refused(CallFacts.unknown()));
        assertEquals(Set.of(), refused(facts(budget("100", "100"), 120, DAY, DAY, "europe@north.example")));
    }

    @Test
    void whatCannotBeIsRefusedBySentencesOfOurs() {
        assertEquals(Set.of("call.budgetOrder"), refused(facts(budget("101", "100"), 1, null, DAY, "")));
        assertEquals(Set.of("project.amountRange"), refused(facts(budget("-1", null), 1, null, DAY, "")));
        assertEquals(Set.of("project.amountRange"), refused(facts(budget(null, "10000000000000"), 1, null, DAY, "")));
        assertEquals(
                Set.of("project.currencyUnknown"),
                refused(facts(new BudgetRange(null, BigDecimal.TEN, "EUX"), 1, null, DAY, "")));
        assertEquals(Set.of("call.monthsRange"), refused(facts(BudgetRange.UNKNOWN, 0, null, DAY, "")));
        assertEquals(Set.of("call.monthsRange"), refused(facts(BudgetRange.UNKNOWN, 121, null, DAY, "")));
        assertEquals(Set.of("call.deadlineOrder"), refused(facts(BudgetRange.UNKNOWN, 1, DAY, DAY.plusDays(1), "")));
        assertEquals(Set.of("call.emailForm"), refused(facts(BudgetRange.UNKNOWN, 1, null, DAY, "north.example")));
    }

    @Test
    void aYearThatNobodyMeansIsAMistake() {
        var far = LocalDate.of(9999, 12, 31);
        assertEquals(Set.of("call.dayRange"), refused(facts(BudgetRange.UNKNOWN, 1, far, DAY, "")));
        assertEquals(Set.of("call.dayRange"), refused(facts(BudgetRange.UNKNOWN, 1, null, far, "")));
    }

    @Test
    void theDeadlineForExpressionsClosesIt() {
        assertEquals(
                DAY,
                facts(BudgetRange.UNKNOWN, 1, DAY.plusDays(9), DAY, "")
                        .lastDay()
                        .orElseThrow());
        assertEquals(DAY, facts(BudgetRange.UNKNOWN, 1, DAY, null, "").lastDay().orElseThrow());
    }

    @Test
    void countriesAndKindsAreKeptOnceAndInOrder() {
        var facts = new CallFacts(
                null,
                null,
                null,
                null,
                Words.NONE,
                null,
                null,
                List.of("FR", "AT", "FR"),
                List.of(PartnerType.NGO, PartnerType.CITY),
                null,
                null,
                null,
                null);
        assertEquals(List.of("AT", "FR"), facts.countries());
        assertEquals(List.of(PartnerType.CITY, PartnerType.NGO), facts.types());
    }

    private static BudgetRange budget(String least, String most) {
        return new BudgetRange(
                least == null ? null : new BigDecimal(least), most == null ? null : new BigDecimal(most), null);
    }

    static CallFacts facts(BudgetRange budget, Integer months, LocalDate call, LocalDate deadline, String email) {
        return new CallFacts(
                Direction.SEEKING,
                CallRole.PARTNER,
                "Programme",
                "X-1",
                Words.NONE,
                budget,
                months,
                List.of("AT"),
                List.of(PartnerType.REGION),
                call,
                deadline,
                new Contact("Office", email),
                new ActingRegion("Sample Region North", "SE"));
    }

    private static Set<String> refused(CallFacts facts) {
        return VALIDATOR.validate(facts).stream()
                .map(ConstraintViolation::getMessageTemplate)
                .collect(Collectors.toSet());
    }
}
