package eu.aer.news;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.content.Draft;
import eu.aer.content.Publishing;
import eu.aer.site.sample.SampleFiles;
import eu.aer.site.sample.SampleKeys;
import eu.aer.site.sample.SampleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The sample news: {@code sample/news.json} and the texts in {@code sample/news}. Their dates are so long ago on the first day. */
@ApplicationScoped
public class ArticleSample implements SampleSource {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Publishing publishing;

    @Inject
    NewsTopics topics;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 400;
    }

    private static JsonNode entries() {
        return SampleFiles.json("news.json").get("articles");
    }

    @Override
    public void add(SampleKeys keys) {
        for (var entry : entries()) {
            var article = new Article(Language.ENGLISH, LocalDate.now(clock));
            keys.put(Article.KIND, entry.get("key").asText(), publishing.add(article));
        }
    }

    @Override
    public void fill(SampleKeys keys) {
        var named = new HashMap<String, String>();
        for (var topic : SampleFiles.json("news.json").get("topics")) {
            var names = JSON.convertValue(topic.get("name"), Words.class);
            named.put(topic.get("key").asText(), topics.add(names).key());
        }
        for (var entry : entries()) {
            var id = keys.id(Article.KIND, entry.get("key").asText());
            SampleFiles.languages(entry).forEach(language -> {
                var text = SampleFiles.draftText("news", entry, language, keys);
                var facts = language.equals(Language.ENGLISH) ? facts(entry, named, keys, LocalDate.now(clock)) : null;
                publishing.save(id, language, new Draft(text, facts), 0, "");
                publishing.publish(id, language, 1);
            });
        }
    }

    /** @param named the keys of topics by those of the file */
    static ArticleFacts facts(JsonNode entry, Map<String, String> named, SampleKeys keys, LocalDate today) {
        return new ArticleFacts(
                today.minus(Period.parse(entry.get("age").asText())),
                entry.path("author").asText(),
                "",
                words(entry.get("topics")).map(named::get).toList(),
                related(entry, keys));
    }

    /** What belongs to a feature that is not installed is left out. */
    private static List<String> related(JsonNode entry, SampleKeys keys) {
        return words(entry.get("related"))
                .map(reference -> reference.split(":"))
                .flatMap(parts -> keys.find(parts[0], parts[1]).stream())
                .map(id -> "item:" + id)
                .toList();
    }

    private static Stream<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
