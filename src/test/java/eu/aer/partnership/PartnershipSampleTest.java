package eu.aer.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Language;
import eu.aer.site.sample.SampleFiles;
import eu.aer.site.sample.SampleKeys;
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
            var facts = PartnershipSample.facts(entry);
            assertTrue(facts.isInOrder());
            assertEquals(facts, json.readValue(json.writeValueAsString(facts), PartnershipFacts.class));
        }
    }

    @Test
    void whatAnOlderRevisionLacksIsAsInANewOne() {
        assertEquals(PartnershipFacts.unknown(), new PartnershipFacts(null, null, null, null, null, null));
    }
}
