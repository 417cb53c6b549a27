package eu.aer.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class NewsTopicsIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;
    private static final LocalDate DAY = LocalDate.of(2098, 1, 1);

    @Inject
    NewsTopics topics;

    @Inject
    Publishing publishing;

    @Inject
    Trashing trashing;

    @Inject
    ChangeFeed feed;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    private ListedTopic add(Words names) {
        var added = new AtomicReference<ListedTopic>();
        system(() -> added.set(topics.add(names)));
        return added.get();
    }

    private Words words(String english) {
        return new Words(Map.of(EN, english + " " + unique));
    }

    private ListedTopic stored(String key) {
        feed.generation();
        return topics.all().stream()
                .filter(topic -> topic.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRenamedTopicKeepsItsAddressAndFindsTheSameArticles() {
        var topic = add(words("Islands"));
        assertEquals("islands-" + unique, topic.key());
        var article = published(topic.key());
        for (var path : List.of("/en/news?topic=", "/fr/actualites?topic=")) {
            var page = Jsoup.parse(Staff.stranger().get(path + topic.key()).body());
            assertEquals(1, page.select(".entry").size());
            assertEquals(
                    "Islands " + unique + " (1)",
                    page.select("#facet-topic option[selected]").text());
        }
        var renamed = new Words(Map.of(EN, "Coasts " + unique, Language.FRENCH, "Côtes " + unique));
        system(() -> topics.rename(topic.id(), topic.version(), renamed));
        feed.generation();
        var page = Jsoup.parse(
                Staff.stranger().get("/fr/actualites?topic=" + topic.key()).body());
        assertEquals("Côtes " + unique, page.select(".entry .meta span").text());
        refused("news.topicStale", () -> topics.rename(topic.id(), topic.version(), renamed));
        system(() -> publishing.unpublish(article, EN));
    }

    @Test
    void aTopicStaysWhileArticlesAndDraftsStandUnderIt() {
        var topic = add(words("Mountains"));
        var article = published(topic.key());
        system(() -> publishing.unpublish(article, EN));
        var other = drafted(topic.key());
        var refused = refused("news.topicUsed", () -> topics.remove(topic.id(), topic.version()));
        assertEquals(List.of("Mountains " + unique, 2), refused.arguments());
        system(() -> trashing.trash(article));
        system(() -> publishing.save(other, EN, draft("no-" + topic.key()), 1, ""));
        system(() -> topics.remove(topic.id(), topic.version()));
        feed.generation();
        assertFalse(topics.names(EN).containsKey(topic.key()));
        refused("news.topicGone", () -> topics.remove(topic.id(), topic.version()));
    }

    /** What follows the topics in a stored article is called so. */
    @Test
    void aTopicMayBeCalledAsAPartOfAnArticleIs() {
        published(add(words("Mountains")).key());
        var topic = add(new Words(Map.of(EN, "Related")));
        assertEquals("related-2", topic.key());
        system(() -> topics.remove(topic.id(), topic.version()));
    }

    @Test
    void aNameIsNeededShortAndItsOwn() {
        refused("news.topicUnnamed", () -> topics.add(new Words(Map.of(EN, " "))));
        refused("news.topicLong", () -> topics.add(new Words(Map.of(EN, "x".repeat(61)))));
        var topic = add(new Words(Map.of(EN, "Cafés " + unique, Language.GERMAN, "Kaffee " + unique)));
        refused("news.topicTaken", () -> topics.add(words(" CAFES")));
        var other = add(new Words(Map.of(Language.FRENCH, "Cafés " + unique)));
        assertEquals("cafes-" + unique + "-2", other.key());
        system(() ->
                topics.rename(topic.id(), topic.version(), stored(topic.key()).names()));
        var long60 = unique + "ß".repeat(60 - unique.length());
        assertTrue(add(new Words(Map.of(EN, long60))).key().startsWith(unique + "ss"));
        assertTrue(add(new Words(Map.of(Language.FRENCH, long60))).key().endsWith("-2"));
        assertTrue(add(new Words(Map.of(EN, "Ω" + unique.replaceAll(".", "ω"))))
                .key()
                .startsWith("topic"));
    }

    @Test
    void nobodyChangesThemWithoutPermission() {
        var words = words("Nobody’s");
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> topics.add(words)).code());
    }

    private static Draft draft(String topic) {
        return new Draft(
                new DraftText("Test article", "", Drafts.newSlug(), "", List.of()),
                new ArticleFacts(DAY, "", "", List.of(topic), null));
    }

    private long drafted(String topic) {
        var article = new Article(EN, DAY);
        system(() -> publishing.create(article, draft(topic), ""));
        return article.getId();
    }

    private long published(String topic) {
        var id = drafted(topic);
        system(() -> publishing.publish(id, EN, 1));
        feed.generation();
        return id;
    }

    private static DomainException refused(String code, Runnable deed) {
        var refused = assertThrows(DomainException.class, () -> system(deed));
        assertEquals(code, refused.code());
        return refused;
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
