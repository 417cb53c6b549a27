package eu.aer.content.mending;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import eu.aer.common.DomainException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between a passage as it is stored and as somebody has left it in the browser. */
final class Words {

    /** Of any kind that a browser trims. */
    private static final String SPACE = "[\\s\\u00a0\\u2007\\u202f\\ufeff]";

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String FRENCH_MARKS = "»:;!?";
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\X", Pattern.DOTALL);

    private Words() {}

    static String stripped(String text) {
        return text.replaceAll("^" + SPACE + "+|" + SPACE + "+$", "");
    }

    /** The form in which both are compared: browsers turn a space into one without a break and the other way round. */
    static String comparable(String text) {
        return stripped(text).replaceAll("[\\u00a0\\u2007\\u202f]", " ");
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    /**
     * The changes from one to the other, the last first, so that the positions of the others still hold while they are made.
     *
     * @param before may begin and end with spaces, which stay
     * @param after stripped
     * @throws DomainException {@code content.mend.lines} when lines were joined or parted
     */
    static List<Change> between(String before, String after) {
        var core = stripped(before);
        var old = core.split("\n", -1);
        var fresh = after.split("\n", -1);
        if (old.length != fresh.length) {
            throw new DomainException("content.mend.lines", shortened(core));
        }
        var changes = new ArrayList<Change>();
        var start = before.indexOf(core);
        for (var line = 0; line < old.length; line++) {
            changes.addAll(between(old[line], fresh[line], start));
            start += old[line].length() + 1;
        }
        Collections.reverse(changes);
        return changes;
    }

    private static List<Change> between(String old, String fresh, int start) {
        var before = tokens(old);
        var after = tokens(fresh);
        return DiffUtils.diff(before, after).getDeltas().stream()
                .map(delta -> change(
                        delta,
                        start,
                        length(before, delta.getSource().getPosition()),
                        length(after, delta.getTarget().getPosition()),
                        fresh))
                .toList();
    }

    private static List<String> tokens(String line) {
        return TOKEN.matcher(line).results().map(MatchResult::group).toList();
    }

    private static int length(List<String> tokens, int number) {
        return tokens.subList(0, number).stream().mapToInt(String::length).sum();
    }

    /**
     * A word of which a part is the same is changed in the rest alone: half of it may be a link.
     *
     * @param from where the old tokens begin in their line
     * @param to where the new ones begin in theirs, which is {@code fresh}
     */
    private static Change change(AbstractDelta<String> delta, int start, int from, int to, String fresh) {
        var old = String.join("", delta.getSource().getLines());
        var words = String.join("", delta.getTarget().getLines());
        var same = commonStart(old, words);
        var sameEnd = commonStart(reversed(old.substring(same)), reversed(words.substring(same)));
        return new Change(
                start,
                start + from + same,
                start + from + old.length() - sameEnd,
                spaced(fresh, to + same, to + words.length() - sameEnd));
    }

    private static int commonStart(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Browsers write a no-break space where a text meets a tag; those of French punctuation stay. */
    private static String spaced(String line, int from, int to) {
        var words = new StringBuilder(line.substring(from, to));
        for (var index = from; index < to; index++) {
            var french = index > 0 && line.charAt(index - 1) == '«'
                    || index + 1 < line.length() && FRENCH_MARKS.indexOf(line.charAt(index + 1)) >= 0;
            if (line.charAt(index) == NO_BREAK_SPACE && !french) {
                words.setCharAt(index - from, ' ');
            }
        }
        return words.toString();
    }

    /**
     * Some words in the place of others.
     *
     * @param line where the line begins in which this is
     * @param from where the first replaced character stands in the whole text
     * @param to behind the last one; the same: nothing is replaced
     */
    record Change(int line, int from, int to, String words) {}
}
