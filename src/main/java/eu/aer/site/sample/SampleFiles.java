package eu.aer.site.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Language;
import eu.aer.content.DraftText;
import eu.aer.content.block.Block;
import eu.aer.content.block.TextBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the data files below {@code /sample}; their README tells the format. */
public final class SampleFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleFiles() {}

    public static JsonNode json(String name) {
        try {
            return JSON.readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (var in = SampleFiles.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No sample file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages in which an entry exists: those of its title. */
    public static Stream<Language> languages(JsonNode entry) {
        return Language.INTERFACE.stream()
                .filter(language -> entry.path("title").has(language.code()));
    }

    /** An entry's words in one language, its body from {@code <folder>/<key>.<language>.html}. */
    public static DraftText draftText(String folder, JsonNode entry, Language language, SampleKeys keys) {
        var body = text("%s/%s.%s.html".formatted(folder, entry.get("key").asText(), language));
        List<Block> blocks = List.of(new TextBlock(UUID.randomUUID(), keys.link(body)));
        return new DraftText(
                word(entry, "title", language),
                word(entry, "navigationTitle", language),
                word(entry, "slug", language),
                word(entry, "summary", language),
                blocks);
    }

    /** A translated component of an entry; empty where it is missing. */
    public static String word(JsonNode entry, String component, Language language) {
        return entry.path(component).path(language.code()).asText("");
    }
}
