package eu.aer.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Plan;
import eu.aer.content.Publishing;
import eu.aer.content.block.TextBlock;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.schedule.Scheduling;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.MovableClock;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.fixture.StatementCount;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class NewsIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    /** Later than everything in the sample, so that these come first. */
    private static final LocalDate DAY = LocalDate.of(2099, 5, 17);

    @Inject
    Publishing publishing;

    @Inject
    Scheduling scheduling;

    @Inject
    Trashing trashing;

    @Inject
    Contents contents;

    @Inject
    Articles articles;

    @Inject
    ChangeFeed feed;

    @Inject
    Drafts drafts;

    @Inject
    StatementCount statements;

    @Inject
    Clock clock;

    private final List<Long> published = new ArrayList<>();

    @AfterEach
    void takeDown() {
        published.forEach(id -> system(() -> publishing.unpublish(id, EN)));
    }

    @Test
    void factsComeBackAsTheyWereStored() {
        var facts = new ArticleFacts(
                DAY, "Ø & co.", "media:" + "0".repeat(32), List.of("a", "b"), List.of("item:" + drafts.add()));
        assertEquals(
                facts,
                contents.live(published(facts), Language.GERMAN).orElseThrow().facts());
    }

    @Test
    void theLatestDayComesFirstWhateverWasPublishedLast() {
        var later = published(ArticleFacts.of(DAY.plusDays(1)));
        var same = published(ArticleFacts.of(DAY));
        var last = published(ArticleFacts.of(DAY));
        assertEquals(
                List.of(later, last, same),
                articles.live().stream().limit(3).map(DatedArticle::id).toList());
        var list = page("/fr/actualites");
        assertEquals(
                List.of("2099-05-18", "2099-05-17", "2099-05-17"),
                list.select(".entry time").stream()
                        .limit(3)
                        .map(time -> time.attr("datetime"))
                        .toList());
        assertEquals("18 mai 2099", list.select(".entry time").get(0).text());
    }

    @Test
    void aDateThatCannotBeIsRefused() {
        for (var date : new LocalDate[] {null, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)}) {
            var refused = assertThrows(ConstraintViolationException.class, () -> published(ArticleFacts.of(date)));
            var sentence = refused.getConstraintViolations().iterator().next().getMessageTemplate();
            assertEquals(date == null ? "news.dateMissing" : "news.dateRange", sentence);
        }
    }

    @Test
    void aDayBeforeAllOthersIsStoredAndShown() {
        published(ArticleFacts.of(LocalDate.of(1950, 1, 1)));
        assertEquals(
                "1950-01-01", page("/en/news?year=1950").select(".entry time").attr("datetime"));
    }

    @Test
    void whatAnArticleIsAboutIsShownOnBothSidesWhileItIsThere() {
        var about = drafts.addLive();
        var reference = "item:" + about;
        var article = published(new ArticleFacts(DAY, "", "", null, List.of(reference, reference)));
        var location = page("/en/news").select(".entry a").get(0).attr("href");
        var title = contents.live(article, EN).orElseThrow().text().title();
        var shown = page(location).select("section[aria-labelledby=related] a");
        assertEquals(1, shown.size());
        assertEquals(
                title,
                page(shown.attr("href"))
                        .select("section[aria-labelledby=news-about] h3")
                        .text());
        var other = published(linking(about));
        assertEquals(
                2,
                page(shown.attr("href"))
                        .select("section[aria-labelledby=news-about] h3")
                        .size());
        assertNotEquals(article, other);
        system(() -> trashing.trash(about));
        assertEquals(
                0, page(location).select("section[aria-labelledby=related]").size());
        system(() -> trashing.restore(about, ""));
        system(() -> publishing.publish(about, EN, 1));
        assertEquals(
                1, page(location).select("section[aria-labelledby=related] a").size());
    }

    @Test
    void appearsAndDisappearsAtItsTimes() {
        var slug = Drafts.newSlug();
        var id = drafted(slug, ArticleFacts.of(DAY));
        var begin = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        system(() -> scheduling.set(id, EN, 1, Plan.NONE, begin, begin.plus(Duration.ofHours(1))));
        assertEquals(404, status("/en/news/" + slug));
        MovableClock.pass(Duration.ofMinutes(61));
        await(() -> status("/en/news/" + slug) == 200);
        assertEquals(id, articles.live().get(0).id());
        MovableClock.pass(Duration.ofHours(1));
        await(() -> status("/en/news/" + slug) == 404);
        assertTrue(articles.live().stream().noneMatch(article -> article.id() == id));
        assertFalse(page("/en/news").html().contains(slug));
    }

    @Test
    void theFeedIsAtom() throws Exception {
        var title = "Ä <b> & “c” " + UUID.randomUUID();
        published(new DraftText(title, "", Drafts.newSlug(), "Sum & mary", List.of()), ArticleFacts.of(DAY));
        for (var path : List.of("/en/news/feed.atom", "/de/nachrichten/feed.atom", "/fr/feed.atom")) {
            var answer = Staff.stranger().get(path);
            assertEquals(200, answer.statusCode(), path);
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var atom = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertEquals("http://www.w3.org/2005/Atom", atom.getNamespaceURI());
            var entry = (org.w3c.dom.Element) atom.getElementsByTagName("entry").item(0);
            assertEquals(title, entry.getElementsByTagName("title").item(0).getTextContent(), path);
            assertEquals(
                    "2099-05-16T22:00:00Z",
                    entry.getElementsByTagName("published").item(0).getTextContent());
            for (var needed : List.of("id", "updated", "summary", "link")) {
                assertEquals(1, entry.getElementsByTagName(needed).getLength(), needed);
            }
        }
        assertEquals(
                2,
                page("/en/news").select("head link[type=application/atom+xml]").size());
    }

    @Test
    void programsReadAnArticle() {
        published(ArticleFacts.of(DAY));
        var location = page("/en/news").select(".entry a").get(0).attr("href");
        var data = page(location).select("script[type=application/ld+json]").html();
        assertTrue(
                data.contains("\"@type\":\"NewsArticle\"") && data.contains("\"datePublished\":\"2099-05-17\""), data);
    }

    @Test
    void moreArticlesAskNoMoreQuestions() {
        var about = drafts.addLive();
        var pages = List.of("/en/news", "/en/news?year=2099", "/en/site-map", "/fr/feed.atom", location(about));
        published(new ArticleFacts(DAY, "", "", null, List.of("item:" + about)));
        var few = pages.stream().map(this::counted).toList();
        IntStream.range(0, 30)
                .forEach(each -> published(new ArticleFacts(DAY, "", "", null, List.of("item:" + about))));
        assertEquals(few, pages.stream().map(this::counted).toList());
        assertEquals(20, page("/en/news?year=2099").select(".entry").size());
        assertEquals(11, page("/en/news?year=2099&page=2").select(".entry").size());
        var single = page("/en/news").select(".entry a").get(0).attr("href");
        assertEquals(
                counted(single),
                counted(page("/en/news").select(".entry a").get(1).attr("href")));
    }

    /** As the first who asks after something has been published. */
    private int counted(String path) {
        status(path);
        published(ArticleFacts.of(LocalDate.of(1999, 1, 1)));
        feed.generation();
        return statements.ofAnswers(() -> status(path));
    }

    private String location(long page) {
        feed.generation();
        return "/en/" + contents.live(page, EN).orElseThrow().text().slug();
    }

    private static int status(String path) {
        return Staff.stranger().get(path).statusCode();
    }

    private Document page(String path) {
        feed.generation();
        var answer = Staff.stranger().get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body());
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < patience, "in time");
            Thread.onSpinWait();
        }
    }

    private Draft linking(long item) {
        var block = new TextBlock(UUID.randomUUID(), "<p><a href=\"item:" + item + "\">There</a></p>");
        return new Draft(new DraftText("Links", "", Drafts.newSlug(), "", List.of(block)), ArticleFacts.of(DAY));
    }

    private long published(ArticleFacts facts) {
        return published(new DraftText("Test article", "", Drafts.newSlug(), "Summary", List.of()), facts);
    }

    private long published(DraftText text, ArticleFacts facts) {
        return published(new Draft(text, facts));
    }

    private long published(Draft draft) {
        var id = drafted(draft);
        system(() -> publishing.publish(id, EN, 1));
        published.add(id);
        return id;
    }

    private long drafted(String slug, ArticleFacts facts) {
        return drafted(new Draft(new DraftText("Test article", "", slug, "Summary", List.of()), facts));
    }

    private long drafted(Draft draft) {
        var article = new Article(EN, DAY);
        system(() -> publishing.create(article, draft, ""));
        return article.getId();
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
