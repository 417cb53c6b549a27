package eu.aer.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Language;
import eu.aer.site.sample.SampleFiles;
import eu.aer.site.sample.SampleKeys;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnershipSampleTest {

    @Test
    void theFivePartnershipsAreThereInThreeLanguages() {
        var entries = SampleFiles.json("partnerships.json");
        assertEquals(5, entries.size());
        for (var entry : entries) {
            for (var language : Language.INTERFACE) {
                var text = SampleFiles.draftText("partnership", entry, language, new SampleKeys());
                assertFalse(text.title().isEmpty()
                        || text.slug().isEmpty()
                        || text.summary().isEmpty()
                        || text.blocks().isEmpty());
            }
        }
    }

    @Test
    void theirFactsHoldAndSurviveARevision() throws Exception {
        var json = new ObjectMapper();
        for (var entry : SampleFiles.json("partnerships.json")) {
            var facts = PartnershipSample.facts(entry, new SampleKeys());
            assertTrue(facts.isInOrder());
            assertEquals(facts, json.readValue(json.writeValueAsString(facts), PartnershipFacts.class));
        }
    }

    @Test
    void theyLeadToPagesThatAreThere() {
        var keys = new SampleKeys();
        keys.put("page", "2030-agenda", 7);
        var related = SampleFiles.json("partnerships.json")
                .valueStream()
                .flatMap(entry -> PartnershipSample.facts(entry, keys).related().stream())
                .toList();
        assertEquals(List.of("item:7", "item:7"), related);
    }
}
