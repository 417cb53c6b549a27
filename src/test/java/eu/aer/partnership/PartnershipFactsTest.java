package eu.aer.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class PartnershipFactsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void whatAnOlderRevisionLacksIsAsInANewOne() throws Exception {
        assertEquals(PartnershipFacts.unknown(), new ObjectMapper().readValue("{}", PartnershipFacts.class));
        var older =
                "{\"kind\":\"network\",\"acronym\":\"NEAR\",\"since\":\"1996-09\",\"until\":null,\"members\":{},\"website\":\"\"}";
        assertEquals(
                List.of(),
                new ObjectMapper().readValue(older, PartnershipFacts.class).representatives());
    }

    @Test
    void aMandateHoldsUntilItsLastDayIsOver() {
        assertFalse(mandate(null, "2026-11-30", false).isFormer(TODAY));
        assertTrue(mandate(null, "2026-11-29", false).isFormer(TODAY));
        assertFalse(mandate(null, "2026", false).isFormer(TODAY), "The year has not ended");
        assertFalse(mandate(null, null, false).isFormer(TODAY));
        assertTrue(mandate(null, null, true).isFormer(TODAY), "It is known to be over, if not since when");
    }

    @Test
    void theFirstMandateThatNobodyHasSettledIsTheNextToEnd() {
        var known = representedBy(
                null,
                mandate("2010", "2014", true),
                mandate(null, "2028-06", false),
                mandate(null, "2027", false),
                mandate("2027", null, false));
        assertEquals(Optional.of(LocalDate.parse("2027-12-31")), known.mandateEnd());
    }

    @Test
    void aMandateThatEndsWithThePartnershipNeedsNobody() {
        assertEquals(
                Optional.empty(),
                representedBy("2020", mandate(null, "2020-12-31", false)).mandateEnd());
        assertEquals(
                Optional.of(LocalDate.parse("2019-12-31")),
                representedBy("2020", mandate(null, "2019", false)).mandateEnd());
    }

    @Test
    void nobodyRepresentsTheAssociationWhereThePartnershipIsOver() {
        var longer = mandate(null, "2030", false);
        assertTrue(representedBy("2025", longer).isFormer(longer, TODAY));
        assertFalse(representedBy("2026", longer).isFormer(longer, TODAY));
    }

    @Test
    void aPartnershipIsOverAfterItsLastDay() {
        assertTrue(representedBy("2025").isOver(TODAY));
        assertFalse(representedBy("2026").isOver(TODAY));
        assertFalse(representedBy(null).isOver(TODAY));
    }

    @Test
    void whatIsChosenTwiceIsKeptOnce() {
        var facts = new PartnershipFacts(
                null, null, null, null, null, null, null, null, List.of("item:4", "item:2", "item:4"), List.of());
        assertEquals(List.of("item:4", "item:2"), facts.related());
    }

    @Test
    void contradictionsAndWhatIsMissingAreTold() {
        var nameless = new Representative(" ", Words.NONE, null, PartialDate.parse("2020"), false);
        assertEquals(
                List.of(
                        "inOrder partnership.endBeforeStart",
                        "representatives[0].name partnership.nameMissing",
                        "representatives[1].inOrder partnership.mandateEndBeforeStart"),
                told(new PartnershipFacts(
                        null,
                        "",
                        PartialDate.parse("2020"),
                        PartialDate.parse("2019"),
                        null,
                        "",
                        "",
                        List.of(nameless, mandate("2020-02", "2020-01", false)),
                        List.of(),
                        List.of())));
        assertEquals(
                List.of(
                        "documents[0].<list element> partnership.documentForm",
                        "logo partnership.logoForm",
                        "related[1].<list element> partnership.relatedForm",
                        "website partnership.websiteForm"),
                told(new PartnershipFacts(
                        null,
                        "",
                        null,
                        null,
                        null,
                        "neargov.org",
                        "logo.png",
                        List.of(),
                        List.of("item:1", "https://elsewhere.example"),
                        List.of("media:1"))));
    }

    @Test
    void sixtyRepresentativesAreTooMany() {
        var many = Collections.nCopies(60, mandate(null, null, false)).toArray(Representative[]::new);
        assertEquals(List.of("representatives partnership.tooManyRepresentatives"), told(representedBy(null, many)));
    }

    private List<String> told(PartnershipFacts facts) {
        return List.copyOf(validator.validate(facts).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static PartnershipFacts representedBy(String until, Representative... representatives) {
        return new PartnershipFacts(
                null, "", null, date(until), null, "", "", List.of(representatives), List.of(), List.of());
    }

    private static Representative mandate(String from, String until, boolean over) {
        return new Representative("A", Words.NONE, date(from), date(until), over);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
