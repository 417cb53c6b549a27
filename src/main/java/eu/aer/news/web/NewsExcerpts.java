package eu.aer.news.web;

import eu.aer.common.Language;
import eu.aer.content.reference.References;
import eu.aer.media.picture.Shape;
import eu.aer.news.Article;
import eu.aer.news.Articles;
import eu.aer.news.DatedArticle;
import eu.aer.news.NewsExcerpt;
import eu.aer.news.NewsSection;
import eu.aer.site.PerGeneration;
import eu.aer.site.Routes;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** A few of the news where a page is about something else: the latest, and those on the item that it shows. */
@Named
@RequestScoped
public class NewsExcerpts {

    private static final int FEW = 3;
    private static final int SOME = 5;

    @Inject
    Articles articles;

    @Inject
    NewsEntries entries;

    @Inject
    References references;

    @Inject
    PerGeneration reading;

    @Inject
    ContentView content;

    @Inject
    SiteView site;

    @Inject
    Routes routes;

    public List<NewsEntry> getLatest() {
        return reading.once(
                "latest news", 0, site.getLanguage(), () -> of(articles.live(), FEW, site.getLanguage(), Shape.BANNER));
    }

    /** Those that a block of a text shows. */
    public List<NewsEntry> shownBy(NewsExcerpt block) {
        return reading.once(
                "news " + block.topic() + " " + block.number(),
                0,
                site.getLanguage(),
                () -> of(
                        articles.live().stream()
                                .filter(article -> block.topic().isEmpty()
                                        || article.topics().contains(block.topic()))
                                .toList(),
                        block.number(),
                        site.getLanguage(),
                        Shape.SQUARE));
    }

    /** On the item that the page shows. */
    public List<NewsEntry> getAbout() {
        return about(content.getShown().id(), site.getLanguage());
    }

    List<NewsEntry> about(long itemId, Language language) {
        return reading.once("news about", itemId, language, () -> {
            var found = Set.copyOf(references.itemsReferringTo(itemId, Article.class));
            return of(
                    articles.live().stream()
                            .filter(article -> found.contains(article.id()))
                            .toList(),
                    SOME,
                    language,
                    Shape.SQUARE);
        });
    }

    private List<NewsEntry> of(List<DatedArticle> found, int most, Language language, Shape shape) {
        var ids = found.stream().limit(most).map(DatedArticle::id).toList();
        return entries.of(ids, language, shape);
    }

    /** The address of the list of all news; empty while no page shows it. */
    public String getHome() {
        return routes.findSection(NewsSection.KEY, site.getLanguage())
                .map(Routes.Place::location)
                .orElse("");
    }
}
