package eu.aer.content.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two lines of text, word by word; deleted words stand before those that replace them. */
public final class WordDiff {

    /** A word with its hyphens and apostrophes, a stretch of spaces, or any other character as a reader sees it. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’_-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|\\X");
    /** Beyond, the comparison would take seconds and nobody would read it: the line is shown as replaced. */
    private static final int MOST_TOKENS = 6000;
    /** Of two lines that share less than this part of their words, one is better read after the other. */
    private static final double LEAST_SHARED = .25;

    private WordDiff() {}

    public static List<Span> between(String before, String after) {
        if (before.equals(after)) {
            return spans(Span.Kind.SAME, before);
        }
        var old = tokens(before);
        var fresh = tokens(after);
        if (old.size() + fresh.size() > MOST_TOKENS || shared(old, fresh) < LEAST_SHARED) {
            var replaced = new ArrayList<>(spans(Span.Kind.DELETED, before));
            replaced.addAll(spans(Span.Kind.INSERTED, after));
            return replaced;
        }
        return new Joining().join(DiffUtils.diff(old, fresh, true).getDeltas());
    }

    private static List<Span> spans(Span.Kind kind, String text) {
        return text.isEmpty() ? List.of() : List.of(new Span(kind, text));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How alike two lines are, from 0 to 1: the words that both have among those of the longer one. */
    static double shared(String before, String after) {
        return shared(tokens(before), tokens(after));
    }

    private static double shared(List<String> before, List<String> after) {
        var old = words(before);
        var fresh = words(after);
        var longer = Math.max(old.size(), fresh.size());
        old.retainAll(fresh);
        return longer == 0 ? 0 : (double) old.size() / longer;
    }

    private static HashSet<String> words(List<String> tokens) {
        var words = new HashSet<>(tokens);
        words.removeIf(String::isBlank);
        return words;
    }

    /** Joins changes that only a space parts, so that a replaced sentence reads as one. */
    private static final class Joining {

        private final List<Span> spans = new ArrayList<>();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();
        private String space = "";

        List<Span> join(List<AbstractDelta<String>> deltas) {
            for (var delta : deltas) {
                var old = String.join("", delta.getSource().getLines());
                if (delta.getType() != DeltaType.EQUAL) {
                    change(old, String.join("", delta.getTarget().getLines()));
                } else if (old.isBlank() && isPending()) {
                    space = old;
                } else {
                    keep(old);
                }
            }
            keep("");
            return spans;
        }

        private void change(String old, String fresh) {
            deleted.append(space).append(old);
            inserted.append(space).append(fresh);
            space = "";
        }

        private void keep(String same) {
            spans.addAll(WordDiff.spans(Span.Kind.DELETED, deleted.toString()));
            spans.addAll(WordDiff.spans(Span.Kind.INSERTED, inserted.toString()));
            spans.addAll(WordDiff.spans(Span.Kind.SAME, space + same));
            deleted.setLength(0);
            inserted.setLength(0);
            space = "";
        }

        private boolean isPending() {
            return deleted.length() + inserted.length() > 0;
        }
    }
}
