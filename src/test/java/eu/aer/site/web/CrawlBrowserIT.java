package eu.aer.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.fixture.Crawl;
import eu.aer.fixture.RunningSite;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a reader can reach by following links, in all languages. */
class CrawlBrowserIT {

    private static final int MENU_ENTRIES = 40;
    private static final int LEAST_PAGES = 50;
    private static final int LEAST_TEXT = 150;

    private static Crawl crawl;

    @BeforeAll
    static void follow() {
        crawl = Crawl.of(RunningSite.get().url(""), "/en", "/fr", "/de");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertEquals("", String.join("\n", crawl.problems()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void theWholeSiteStandsInEveryLanguage(String language) {
        var pages = pages(language).count();
        assertTrue(pages >= LEAST_PAGES, () -> language + " has " + pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void theMainMenuHasAllItsEntriesOnEveryPage(String language) {
        assertNone(language, page -> {
            var entries = page.select(".menu-list a").size();
            return entries == MENU_ENTRIES ? Stream.empty() : Stream.of("has %d menu entries".formatted(entries));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void everyPageSaysWhatItIs(String language) {
        assertNone(
                language,
                page -> Stream.of(
                                wrong(
                                        page.select("h1").size() != 1
                                                || page.select("h1").text().isBlank(),
                                        "has not one h1"),
                                wrong(page.title().isBlank(), "has no title"),
                                wrong(
                                        !page.select("html").attr("lang").equals(language),
                                        "is not marked as " + language),
                                wrong(
                                        page.select("meta[name=description]")
                                                .attr("content")
                                                .isBlank(),
                                        "has no description"),
                                wrong(page.select("link[rel=canonical]").size() != 1, "has no canonical address"),
                                wrong(page.select("a.skip").isEmpty(), "has no skip link"),
                                wrong(page.select("main").text().length() < LEAST_TEXT, "is empty"))
                        .flatMap(Function.identity()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void noPageShowsWhatOnlyProgrammersUnderstand(String language) {
        assertNone(
                language,
                page -> Stream.of("???", "#{", "${", "lorem ipsum", "todo", "{0}", "''")
                        .filter(page.text().toLowerCase(Locale.ROOT)::contains)
                        .map(sign -> "shows " + sign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void idsAreUniqueAndPicturesKeepTheirPlace(String language) {
        assertNone(
                language,
                page -> Stream.concat(
                        repeated(page).stream().map(id -> "has twice the id " + id),
                        page.select("img").stream()
                                .filter(picture -> !picture.hasAttr("alt")
                                        || !picture.hasAttr("width")
                                        || !picture.hasAttr("height"))
                                .map(picture -> "has a picture without alt, width or height: " + picture)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void titlesTellPagesApart(String language) {
        var repeated = pages(language)
                .filter(page -> !page.location().contains("?"))
                .collect(Collectors.groupingBy(
                        Document::title, Collectors.mapping(Document::location, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .toList();
        assertEquals(List.of(), repeated);
    }

    private static Stream<String> wrong(boolean wrong, String what) {
        return wrong ? Stream.of(what) : Stream.empty();
    }

    private static TreeSet<String> repeated(Document page) {
        var ids = page.select("[id]").eachAttr("id");
        var repeated = new TreeSet<>(ids);
        repeated.removeIf(id -> ids.indexOf(id) == ids.lastIndexOf(id));
        return repeated;
    }

    private static void assertNone(String language, Function<Document, Stream<String>> check) {
        assertEquals(
                "",
                pages(language)
                        .flatMap(page -> check.apply(page).map(what -> page.location() + " " + what))
                        .collect(Collectors.joining("\n")));
    }

    private static Stream<Document> pages(String language) {
        return crawl.pages().stream().filter(page -> page.location().matches("/" + language + "(/.*)?"));
    }
}
