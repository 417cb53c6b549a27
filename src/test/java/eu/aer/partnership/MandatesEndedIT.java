package eu.aer.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class MandatesEndedIT extends PartnershipFixture {

    @Test
    void aMandateThatHasEndedIsToldOfUntilSomebodySettlesIt() {
        var yesterday = LocalDate.now(clock).minusDays(1).toString();
        var today = LocalDate.now(clock).toString();
        var id = published(representedBy(
                null,
                mandate("Long ago", "2015", true),
                mandate("Until today", today, false),
                mandate("Until yesterday", yesterday, false),
                mandate("Years ago", "2020-05", false)));
        assertEquals(List.of("Years ago", "Until yesterday"), told(id));
        publishAgain(id, representedBy(null, mandate("Years ago", "2020-05", true)));
        assertEquals(List.of(), told(id));
    }

    @Test
    void mandatesOfWhatNobodyReadsOrHasEndedAreLeftAlone() {
        var over = published(
                representedBy("2020", mandate("Until the end", "2020-12-31", false), mandate("Before", "2019", false)));
        assertEquals(List.of(), told(over));
        var year = String.valueOf(LocalDate.now(clock).getYear());
        assertEquals(List.of("B"), told(published(representedBy(year, mandate("B", "2019", false)))));
        assertEquals(
                List.of("C"),
                told(published(
                        representedBy(LocalDate.now(clock).toString().substring(0, 7), mandate("C", "2019", false)))));
        var id = published(representedBy(null, mandate("A", "2020", false)));
        assertEquals(List.of("A"), told(id));
        system(() -> publishing.unpublish(id, EN));
        assertEquals(List.of(), told(id));
        system(() -> publishing.publish(id, EN, 1));
        system(() -> trashing.trash(id));
        assertEquals(List.of(), told(id));
        published.remove(id);
    }

    @Test
    void theMostPressingMandatesComeFirstAndNoMoreThanWanted() {
        published(representedBy(null, mandate("Second", "1951-02", false), mandate("Third", "1951-03", false)));
        published(representedBy(null, mandate("First", "1951-01", false), mandate("Fourth", "1951-04", false)));
        assertEquals(List.of("First", "Second"), words(mandates.find(2)));
        assertEquals(List.of("First", "Second", "Third", "Fourth"), words(mandates.find(4)));
    }

    private List<String> told(long id) {
        var texts = contents.find(id).stream()
                .flatMap(item -> item.translations().stream())
                .map(text -> text.getId())
                .toList();
        return words(mandates.find(ALL).stream()
                .filter(finding -> texts.contains(finding.textId()))
                .toList());
    }

    private void publishAgain(long id, PartnershipFacts facts) {
        system(() -> {
            publishing.save(id, EN, draft(facts), 1, "");
            publishing.publish(id, EN, 2);
        });
    }
}
