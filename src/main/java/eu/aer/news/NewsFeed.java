package eu.aer.news;

import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.site.PerGeneration;
import eu.aer.site.Routes;
import eu.aer.site.feed.FeedEntry;
import eu.aer.site.feed.FeedSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The latest articles for programs that ask for what is new. */
@ApplicationScoped
public class NewsFeed implements FeedSource {

    @Inject
    Articles articles;

    @Inject
    Routes routes;

    @Inject
    PerGeneration reading;

    @Inject
    Configuration configuration;

    @Override
    public String section() {
        return NewsSection.KEY;
    }

    @Override
    public List<FeedEntry> latest(Language language, int most) {
        return reading.once("news feed", most, language, () -> read(language, most));
    }

    private List<FeedEntry> read(Language language, int most) {
        var latest = articles.live().stream().limit(most).map(DatedArticle::id).toList();
        return articles.read(latest, language).stream()
                .flatMap(article -> entry(article, language))
                .toList();
    }

    /** None while no page is home to news. */
    private Stream<FeedEntry> entry(ListedArticle article, Language language) {
        return routes.find(article.id(), language).stream()
                .map(place -> new FeedEntry(
                        article.id(),
                        article.language(),
                        article.title(),
                        article.summary(),
                        place.location(),
                        article.facts()
                                .date()
                                .atStartOfDay(configuration.zone())
                                .toInstant(),
                        article.publishedAt()));
    }
}
