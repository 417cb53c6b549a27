package eu.aer.content.compare;

import com.fasterxml.jackson.databind.JsonNode;
import eu.aer.content.ContentJson;
import eu.aer.content.Draft;
import eu.aer.content.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Merges drafts of the same text. */
@ApplicationScoped
public class Merging {

    private ContentJson json;

    protected Merging() {}

    @Inject
    public Merging(ContentJson json) {
        this.json = json;
    }

    /** @param base the revision that both started from */
    public Merge between(Draft base, Draft mine, Draft theirs) {
        return new Merge(parts(base), parts(mine), parts(theirs));
    }

    public Draft result(Merge merge, Function<String, Merge.Origin> choice, Class<? extends Facts> factsType) {
        return merge.result(choice, components -> json.facts(json(components), factsType));
    }

    private static Map<String, JsonNode> json(Map<String, Object> components) {
        return components.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, component -> (JsonNode) component.getValue()));
    }

    private DraftParts parts(Draft draft) {
        return DraftParts.of(draft, draft.ownFacts().map(json::components).orElse(Map.of()));
    }
}
