package eu.aer.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import eu.aer.common.Language;
import eu.aer.content.block.TextBlock;
import eu.aer.site.sample.SampleFiles;
import eu.aer.site.sample.SampleKeys;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ArticleSampleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final JsonNode file = SampleFiles.json("news.json");

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private List<JsonNode> articles() {
        return list(file.get("articles"));
    }

    private ArticleFacts facts(JsonNode article, SampleKeys keys) {
        var topics = list(file.get("topics")).stream()
                .map(topic -> topic.get("key").asText())
                .collect(Collectors.toMap(Function.identity(), key -> "t-" + key));
        return ArticleSample.facts(article, topics, keys, TODAY);
    }

    @Test
    void eachSaysThatItIsASample() {
        var words = Map.of("en", "sample article", "fr", "article d’exemple", "de", "Beispielartikel");
        for (var article : articles()) {
            SampleFiles.languages(article).forEach(language -> {
                var text = SampleFiles.draftText("news", article, language, new SampleKeys());
                assertFalse(text.slug().isEmpty() || text.title().isEmpty());
                var html = ((TextBlock) text.blocks().get(0)).html();
                assertTrue(html.contains(words.get(language.code())), text.title());
                assertTrue(
                        text.summary()
                                .toLowerCase()
                                .contains(words.get(language.code()).toLowerCase()),
                        text.title());
            });
        }
    }

    @Test
    void threeCanBeReadInEveryLanguage() {
        var complete = articles().stream()
                .filter(article -> SampleFiles.languages(article).toList().equals(Language.INTERFACE))
                .count();
        assertTrue(complete >= 3);
    }

    @Test
    void theirDaysCountBackFromTheFirst() {
        assertEquals(
                List.of(0L, 3L, 21L, 61L, 245L, 426L),
                articles().stream()
                        .map(article -> facts(article, new SampleKeys()).date())
                        .map(date -> ChronoUnit.DAYS.between(date, TODAY))
                        .toList());
    }

    @Test
    void theyStandUnderTopicsAndLeadToWhatTheyAreAbout() {
        var keys = new SampleKeys();
        keys.put("project", "eu-belong", 7);
        var found = articles().stream()
                .map(article -> facts(article, keys))
                .filter(facts -> facts.related().equals(List.of("item:7")))
                .toList();
        assertEquals(1, found.size());
        assertEquals(List.of("t-projects", "t-association"), found.get(0).topics());
        assertTrue(articles().stream()
                .noneMatch(article -> facts(article, keys).topics().isEmpty()));
    }
}
