package eu.aer.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A few words in several languages, for facts that cannot do without: who the members of a partner are, the themes of a project.
 * Written as JSON {@code {"en": "Regions", "fr": "Régions"}}; a language without words is left out.
 */
public record Words(@JsonValue Map<Language, String> texts) {

    public static final Words NONE = new Words(Map.of());

    public Words {
        var kept = new TreeMap<Language, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Words of(Map<Language, String> texts) {
        return new Words(texts);
    }

    /** The words for a reader of this language: in it, else in the first of the interface languages that has some. */
    public Optional<Said> in(Language language) {
        return said(language)
                .or(() -> Language.INTERFACE.stream()
                        .flatMap(each -> said(each).stream())
                        .findFirst())
                .or(() -> texts.keySet().stream().findFirst().flatMap(this::said));
    }

    private Optional<Said> said(Language language) {
        return Optional.ofNullable(texts.get(language)).map(text -> new Said(language, text));
    }

    /** The words in just this language; empty where there are none. */
    public String only(Language language) {
        return texts.getOrDefault(language, "");
    }

    /** These, and in languages that have none the other's. */
    public Words or(Words other) {
        var both = new TreeMap<>(other.texts);
        both.putAll(texts);
        return new Words(both);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Words and the language that they are in. */
    public record Said(Language language, String text) {}
}
