package eu.aer.content.gate;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.ContentJson;
import eu.aer.content.Contents;
import eu.aer.content.Revision;
import eu.aer.content.Steward;
import eu.aer.content.block.BlockTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Asks all rules about a text. */
@ApplicationScoped
@Transactional
public class Gate {

    @Inject
    @Any
    Instance<GateRule> rules;

    @Inject
    BlockTypes blockTypes;

    @Inject
    Contents contents;

    @Inject
    ContentJson json;

    /** What the newest draft of a text lacks, errors first. */
    public List<Finding> findings(long itemId, Language language) {
        var item = contents.get(itemId);
        return item.translation(language)
                .flatMap(contents::latestRevision)
                .map(revision -> findings(item, revision, rule -> true))
                .orElse(List.of());
    }

    /** @throws GateException when something blocks */
    public void pass(ContentItem item, Revision revision) {
        var blocking = findings(item, revision, GateRule::mayBlock).stream()
                .filter(Finding::blocking)
                .toList();
        if (!blocking.isEmpty()) {
            throw new GateException(blocking);
        }
    }

    private List<Finding> findings(ContentItem item, Revision revision, Predicate<GateRule> asked) {
        var candidate = Candidate.of(
                revision.getTranslation().getLanguage(),
                json.readDraft(revision.getDraft(), item.factsType()),
                Steward.of(item),
                blockTypes);
        return rules.stream()
                .filter(asked)
                .flatMap(rule -> rule.check(candidate))
                .sorted(Comparator.comparing(Finding::blocking).reversed().thenComparing(Finding::field))
                .toList();
    }
}
