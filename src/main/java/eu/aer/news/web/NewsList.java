package eu.aer.news.web;

import eu.aer.media.picture.Shape;
import eu.aer.news.Articles;
import eu.aer.news.DatedArticle;
import eu.aer.news.NewsTopics;
import eu.aer.site.PerGeneration;
import eu.aer.site.facet.Facet;
import eu.aer.site.facet.FacetIndex;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.facet.PublicList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;

/** The list of all news; {@code ?year=} and {@code ?topic=} narrow it. */
@Named
@RequestScoped
public class NewsList {

    static final String TOPIC = "topic";

    private static final int PAGE = 20;

    @Inject
    Articles articles;

    @Inject
    NewsEntries entries;

    @Inject
    NewsTopics topics;

    @Inject
    SiteView site;

    @Inject
    PerGeneration reading;

    @Inject
    HttpServletRequest request;

    private PublicList<DatedArticle> list;
    private List<NewsEntry> shown;

    /** All of them, as far as the reader has chosen a year or a topic. */
    public PublicList<DatedArticle> getList() {
        if (list == null) {
            var index = reading.once(
                    "news facets",
                    0,
                    site.getLanguage(),
                    () -> new FacetIndex<>(articles.live(), List.of(byYear(), byTopic())));
            list = new PublicList<>(site, request, index, PAGE);
        }
        return list;
    }

    private static Facet<DatedArticle> byYear() {
        return new Facet<>(
                "year",
                "news.year",
                article -> List.of(String.valueOf(article.date().getYear())),
                year -> year,
                Comparator.reverseOrder());
    }

    private Facet<DatedArticle> byTopic() {
        var names = topics.names(site.getLanguage());
        return Facet.alphabetical(
                TOPIC,
                "news.topicName",
                article -> article.topics().stream().filter(names::containsKey).toList(),
                key -> names.getOrDefault(key, key),
                site.getLanguage().locale());
    }

    /** Those of the page of the list that is shown. */
    public List<NewsEntry> getEntries() {
        if (shown == null) {
            var ids = getList().getRows().stream().map(DatedArticle::id).toList();
            shown = entries.of(ids, site.getLanguage(), Shape.SQUARE);
        }
        return shown;
    }
}
