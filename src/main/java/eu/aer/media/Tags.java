package eu.aer.media;

import eu.aer.common.Characters;
import eu.aer.common.DomainException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Words by which people find files again, in alphabetical order, each once whatever its capitals. */
public record Tags(List<String> words) {

    static final int MOST = 20;
    private static final int LENGTH = 40;

    public Tags {
        words = List.copyOf(words);
    }

    /** As people type them, with commas between. */
    public static Tags typed(String text) {
        return each(Arrays.stream(Characters.plain(text).split("[,;\\n]"))
                .map(word -> word.replace('|', ' ').strip().replaceAll("\\s+", " "))
                .filter(word -> !word.isEmpty())
                .map(word -> Characters.shortened(word, LENGTH))
                .limit(MOST));
    }

    private static Tags each(Stream<String> all) {
        var words = new TreeMap<String, String>();
        all.forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        return new Tags(List.copyOf(words.values()));
    }

    /** @throws DomainException {@code media.tagsMany} */
    Tags with(Tags more) {
        var all = each(Stream.concat(words.stream(), more.words().stream()));
        if (all.words().size() > MOST) {
            throw new DomainException("media.tagsMany", MOST);
        }
        return all;
    }

    static Tags read(String stored) {
        return new Tags(Arrays.stream(stored.split("\\|"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    String stored() {
        return words.isEmpty() ? "" : "|" + String.join("|", words) + "|";
    }

    @Override
    public String toString() {
        return String.join(", ", words);
    }
}
