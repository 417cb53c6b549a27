package eu.aer.site.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.common.Language;
import eu.aer.site.feed.FeedEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

    private static final Instant EARLY = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant LATE = Instant.parse("2026-05-03T08:00:00Z");

    @Test
    void writesWhatTheStandardAsksFor() throws XMLStreamException {
        var feed = feed(List.of(entry(7, "Regions & <cities>", EARLY), entry(8, "Éluard", LATE)));
        assertEquals(
                "https://example.eu/en/news/feed.atom",
                feed.selectFirst("feed > id").text());
        assertEquals("2026-05-03T08:00:00Z", feed.selectFirst("feed > updated").text());
        assertEquals(
                "https://example.eu/en/news",
                feed.selectFirst("feed > link[rel=alternate]").attr("href"));
        assertEquals("An association", feed.selectFirst("feed > author > name").text());
        assertEquals(
                List.of("Regions & <cities>", "Éluard"),
                feed.select("entry > title").eachText());
        assertEquals(
                "https://example.eu/en/news/7", feed.selectFirst("entry > link").attr("href"));
        assertEquals(2, feed.select("entry > id").eachText().stream().distinct().count());
    }

    @Test
    void isAFeedAlsoWithoutAnEntry() throws XMLStreamException {
        assertEquals(
                "1970-01-01T00:00:00Z",
                feed(List.of()).selectFirst("feed > updated").text());
    }

    private static FeedEntry entry(long id, String title, Instant updated) {
        return new FeedEntry(id, Language.ENGLISH, title, "In short", "/en/news/" + id, EARLY, updated);
    }

    private static Document feed(List<FeedEntry> entries) throws XMLStreamException {
        var bytes = new AtomFeed("News", "An association", Language.ENGLISH, "/en/news/feed.atom", "/en/news", entries)
                .write(path -> "https://example.eu" + path);
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
