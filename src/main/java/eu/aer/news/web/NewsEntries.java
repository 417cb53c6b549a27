package eu.aer.news.web;

import eu.aer.common.Language;
import eu.aer.media.picture.Shape;
import eu.aer.media.web.ListPictures;
import eu.aer.media.web.ShownPicture;
import eu.aer.news.Articles;
import eu.aer.news.ListedArticle;
import eu.aer.news.NewsTopics;
import eu.aer.site.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Articles made ready for lists: two queries, one for the words of all of them and one for their pictures. */
@ApplicationScoped
public class NewsEntries {

    @Inject
    Articles articles;

    @Inject
    NewsTopics topics;

    @Inject
    ListPictures pictures;

    @Inject
    Routes routes;

    /** In the order of the ids; those that are not live, or that no page is home to, are left out. */
    List<NewsEntry> of(Collection<Long> ids, Language language, Shape shape) {
        var read = articles.read(ids, language);
        var names = topics.names(language);
        var shown = pictures.of(
                read.stream().map(article -> article.facts().picture()).toList(), shape);
        return read.stream()
                .map(article -> entry(article, language, names, shown))
                .filter(entry -> !entry.location().isEmpty())
                .toList();
    }

    private NewsEntry entry(
            ListedArticle article, Language language, Map<String, String> names, Map<String, ShownPicture> shown) {
        return new NewsEntry(
                article.id(),
                article.language(),
                article.title(),
                article.summary(),
                routes.find(article.id(), language).map(Routes.Place::location).orElse(""),
                article.facts().date(),
                article.facts().topics().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList(),
                shown.get(article.facts().picture()));
    }
}
