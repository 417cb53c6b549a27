package eu.aer.partnership;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.List;

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
                var facts = language.equals(Language.ENGLISH) ? facts(entry, keys) : null;
                publishing.save(id, language, new Draft(text, facts), 0, "");
                publishing.publish(id, language, 1);
            });
        }
    }

    static PartnershipFacts facts(JsonNode entry, SampleKeys keys) {
        return new PartnershipFacts(
                PartnerKind.of(entry.get("kind").asText()),
                entry.path("acronym").asText(),
                date(entry, "since"),
                date(entry, "until"),
                JSON.convertValue(entry.path("members"), Words.class),
                entry.path("website").asText(),
                "",
                JSON.convertValue(entry.path("representatives"), new TypeReference<List<Representative>>() {}),
                related(entry, keys),
                List.of());
    }

    /** Called by their keys, {@code page:2030-agenda}; those of features that are not installed are left out. */
    private static List<String> related(JsonNode entry, SampleKeys keys) {
        return entry.path("related")
                .valueStream()
                .map(key -> key.asText().split(":", 2))
                .flatMap(key -> keys.find(key[0], key[1]).stream())
                .map(id -> "item:" + id)
                .toList();
    }

    private static PartialDate date(JsonNode entry, String component) {
        return entry.has(component) ? PartialDate.parse(entry.get(component).asText()) : null;
    }
}
