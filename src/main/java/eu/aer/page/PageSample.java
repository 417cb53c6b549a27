package eu.aer.page;

import com.fasterxml.jackson.databind.JsonNode;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.Publishing;
import eu.aer.site.sample.SampleFiles;
import eu.aer.site.sample.SampleKeys;
import eu.aer.site.sample.SampleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The sample pages: {@code sample/pages.json} and the texts in {@code sample/page}. */
@ApplicationScoped
public class PageSample implements SampleSource {

    @Inject
    Publishing publishing;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void add(SampleKeys keys) {
        add(SampleFiles.json("pages.json"), Optional.empty(), 1, keys);
    }

    private void add(JsonNode entry, Optional<Page> parent, int position, SampleKeys keys) {
        var page = new Page(Language.ENGLISH, parent, position);
        keys.put(Page.KIND, entry.get("key").asText(), publishing.add(page));
        var next = 0;
        for (var child : entry.path("children")) {
            add(child, Optional.of(page), ++next, keys);
        }
    }

    @Override
    public void fill(SampleKeys keys) {
        fill(SampleFiles.json("pages.json"), keys);
    }

    private void fill(JsonNode entry, SampleKeys keys) {
        var id = keys.id(Page.KIND, entry.get("key").asText());
        SampleFiles.languages(entry).forEach(language -> {
            var text = SampleFiles.draftText("page", entry, language, keys);
            var facts = language.equals(Language.ENGLISH)
                    ? new PageFacts(entry.get("section").asText())
                    : null;
            publishing.save(id, language, new Draft(text, facts), 0, "");
            publishing.publish(id, language, 1);
        });
        entry.path("children").forEach(child -> fill(child, keys));
    }
}
