package eu.aer.site.web.editor;

import eu.aer.account.Account;
import eu.aer.content.Draft;
import eu.aer.content.Revision;
import eu.aer.content.compare.Line;
import eu.aer.content.compare.LineChange;
import eu.aer.content.compare.Merge;
import eu.aer.content.compare.Merging;
import eu.aer.site.web.history.Comparing;
import eu.aer.site.web.history.DraftReader;
import eu.aer.site.web.history.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sets what two editors made of the same revision beside each other, for the second one to choose part by part. */
@ApplicationScoped
public class Conflicts {

    private static final int EXCERPT = 60;

    @Inject
    Merging merging;

    @Inject
    DraftReader reader;

    Conflict between(Versions versions, Revision saved) {
        var merge = merge(versions);
        var read = new Read(
                reader.read(versions.base(), versions.kind()),
                reader.read(versions.mine(), versions.kind()),
                reader.read(versions.theirs(), versions.kind()));
        return new Conflict(
                saved.author().map(Account::getName).orElse(""),
                saved.getCreatedAt(),
                saved.getNumber(),
                merge.questions().stream().map(read::question).toList(),
                merge.origins().entrySet().stream()
                        .filter(part -> part.getValue() != Merge.Origin.BOTH)
                        .map(part ->
                                new Conflict.Settled(read.label(part.getKey()), part.getValue() == Merge.Origin.MINE))
                        .toList());
    }

    Merge merge(Versions versions) {
        return merging.between(versions.base(), versions.mine(), versions.theirs());
    }

    /** @param base the revision that both started from */
    record Versions(String kind, Draft base, Draft mine, Draft theirs) {}

    /** The three drafts as they are read. */
    private record Read(Map<String, Part> base, Map<String, Part> mine, Map<String, Part> theirs) {

        Conflict.Question question(String key) {
            if (key.equals(Merge.ORDER)) {
                return new Conflict.Question(key, label(key), order(mine), order(theirs), false, false);
            }
            return new Conflict.Question(
                    key,
                    label(key),
                    Comparing.lines(base.get(key), mine.get(key)),
                    Comparing.lines(base.get(key), theirs.get(key)),
                    isGone(key, mine),
                    isGone(key, theirs));
        }

        /** Null for the order of the blocks, which has no field. */
        String label(String key) {
            return Stream.of(mine, theirs, base)
                    .flatMap(parts -> Stream.ofNullable(parts.get(key)))
                    .map(Part::label)
                    .findFirst()
                    .orElse(null);
        }

        private static boolean isGone(String key, Map<String, Part> side) {
            return !side.containsKey(key);
        }

        private List<LineChange> order(Map<String, Part> side) {
            return Comparing.lines(outline(base.values()), outline(side.values()));
        }

        /** The beginning of each block. */
        private static Part outline(Collection<Part> parts) {
            var lines = parts.stream()
                    .filter(Part::isBlock)
                    .map(block -> new Line("", beginning(block)))
                    .toList();
            return new Part(Merge.ORDER, "", lines);
        }

        private static String beginning(Part block) {
            var text = block.lines().isEmpty()
                    ? block.label()
                    : block.lines().get(0).text();
            return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
        }
    }
}
