package eu.aer.partnership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.Draft;
import eu.aer.content.Publishing;
import eu.aer.site.sample.SampleFiles;
import eu.aer.site.sample.SampleKeys;
import eu.aer.site.sample.SampleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The sample partnerships: {@code sample/partnerships.json} and the texts in {@code sample/partnership}. */
@ApplicationScoped
public class PartnershipSample implements SampleSource {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Publishing publishing;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void add(SampleKeys keys) {
        for (var entry : SampleFiles.json("partnerships.json")) {
            keys.put(Partnership.KIND, entry.get("key").asText(), publishing.add(new Partnership(Language.ENGLISH)));
        }
    }

    @Override
    public void fill(SampleKeys keys) {
        for (var entry : SampleFiles.json("partnerships.json")) {
            var id = keys.id(Partnership.KIND, entry.get("key").asText());
            SampleFiles.languages(entry).forEach(language -> {
                var text = SampleFiles.draftText("partnership", entry, language, keys);
                var facts = language.equals(Language.ENGLISH) ? facts(entry) : null;
                publishing.save(id, language, new Draft(text, facts), 0, "");
                publishing.publish(id, language, 1);
            });
        }
    }

    static PartnershipFacts facts(JsonNode entry) {
        return new PartnershipFacts(
                PartnerKind.of(entry.get("kind").asText()),
                entry.path("acronym").asText(),
                date(entry, "since"),
                date(entry, "until"),
                JSON.convertValue(entry.path("members"), Words.class),
                entry.path("website").asText());
    }

    private static PartialDate date(JsonNode entry, String component) {
        return entry.has(component) ? PartialDate.parse(entry.get(component).asText()) : null;
    }
}
