package eu.aer.media;

import eu.aer.common.Characters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Words by which people find files again, in alphabetical order, each once whatever its capitals. */
public record Tags(List<String> words) {

    static final int MOST = 20;
    private static final int LENGTH = 40;

    public Tags {
        words = List.copyOf(words);
    }

    /** As people type them, with commas between. */
    public static Tags typed(String text) {
        var words = new TreeMap<String, String>();
        Arrays.stream(Characters.plain(text).split("[,;\\n]"))
                .map(word -> word.replace('|', ' ').strip().replaceAll("\\s+", " "))
                .filter(word -> !word.isEmpty())
                .map(word -> Characters.shortened(word, LENGTH))
                .limit(MOST)
                .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        return new Tags(List.copyOf(words.values()));
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
