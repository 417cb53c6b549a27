package eu.aer.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import eu.aer.common.Language;
import eu.aer.site.sample.SampleFiles;
import eu.aer.site.sample.SampleKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ProjectSampleTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-03-31");

    private final List<JsonNode> entries = StreamSupport.stream(
                    SampleFiles.json("projects.json").spliterator(), false)
            .toList();

    @Test
    void theThreeProjectsOfTheSiteAreThereAndOneInEachOtherState() {
        assertEquals(
                Map.of(
                        "EU-BELONG", ProjectState.COMPLETED,
                        "MEET", ProjectState.COMPLETED,
                        "CL-YE", ProjectState.COMPLETED,
                        "SAMPLE-TRAINS", ProjectState.ONGOING,
                        "SAMPLE-ENERGY", ProjectState.PLANNED),
                facts(TODAY)
                        .collect(Collectors.toMap(
                                ProjectFacts::acronym, facts -> facts.period().state(TODAY))));
    }

    private Stream<ProjectFacts> facts(LocalDate today) {
        return entries.stream().map(entry -> ProjectSample.facts(entry, today));
    }

    @Test
    void eachHasTextAndFactsThatHold() {
        for (var entry : entries) {
            var text = SampleFiles.draftText("project", entry, Language.ENGLISH, new SampleKeys());
            assertFalse(text.blocks().isEmpty()
                    || text.summary().isEmpty()
                    || text.slug().isEmpty());
            var facts = ProjectSample.facts(entry, TODAY);
            assertTrue(facts.period().isInOrder()
                    && facts.budget().isWithinTotal()
                    && facts.budget().isCurrencyKnown());
            assertFalse(facts.programme().isEmpty()
                    || facts.themes().isEmpty()
                    || facts.fundingStatement().isEmpty());
            assertEquals(
                    1,
                    facts.partners().stream()
                            .filter(partner -> partner.role() == Partner.Role.LEAD)
                            .count());
        }
    }

    @Test
    void theirStatesChangeWithTheDay() {
        assertEquals(List.of("ONGOING", "ONGOING", "ONGOING"), states("2024-12-31"));
        assertEquals(List.of("ONGOING", "ONGOING", "COMPLETED"), states("2025-01-01"));
        assertEquals(List.of("ONGOING", "COMPLETED", "COMPLETED"), states("2025-11-30"));
        assertEquals(List.of("COMPLETED", "COMPLETED", "COMPLETED"), states("2025-12-01"));
    }

    /** In the order of the names: CL-YE, EU-BELONG, MEET. */
    private List<String> states(String today) {
        var byName = new TreeMap<String, String>();
        facts(TODAY)
                .filter(facts -> !facts.acronym().startsWith("SAMPLE"))
                .forEach(facts -> byName.put(
                        facts.acronym(),
                        facts.period().state(LocalDate.parse(today)).name()));
        return List.copyOf(byName.values());
    }

    @Test
    void whatAnOlderRevisionLacksIsAsInANewOne() {
        var budget = new Budget(null, null, null);
        assertEquals(
                ProjectFacts.unknown(),
                new ProjectFacts(null, null, null, null, null, budget, null, null, null, null, null));
    }
}
