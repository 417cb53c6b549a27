package eu.aer.news.web;

import eu.aer.media.web.MediaView;
import eu.aer.news.ArticleFacts;
import eu.aer.news.ListedTopic;
import eu.aer.news.NewsSection;
import eu.aer.news.NewsTopics;
import eu.aer.site.Routes;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.StructuredData;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One article. */
@Named
@RequestScoped
public class ArticleView {

    @Inject
    ContentView content;

    @Inject
    MediaView media;

    @Inject
    SiteView site;

    @Inject
    NewsTopics vocabulary;

    @Inject
    Routes routes;

    @Inject
    StructuredData structured;

    private ArticleFacts facts;
    private List<TopicLink> topics;
    private List<Routes.Place> related;

    @PostConstruct
    void read() {
        facts = content.getShown().facts(ArticleFacts.class);
        var list = routes.findSection(NewsSection.KEY, site.getLanguage())
                .map(Routes.Place::location)
                .orElse("");
        topics = vocabulary.all().stream()
                .filter(topic -> facts.topics().contains(topic.key()))
                .map(topic -> link(topic, list))
                .toList();
        related = facts.relatedIds().stream()
                .filter(id -> id != content.getShown().id())
                .flatMap(id -> routes.shown(id, site.getLanguage()).stream())
                .toList();
    }

    private TopicLink link(ListedTopic topic, String list) {
        return new TopicLink(
                topic.name(site.getLanguage()), list.isEmpty() ? "" : list + "?" + NewsList.TOPIC + "=" + topic.key());
    }

    public ArticleFacts getFacts() {
        return facts;
    }

    public List<TopicLink> getTopics() {
        return topics;
    }

    /** Those that the public sees. */
    public List<Routes.Place> getRelated() {
        return related;
    }

    /** The article as schema.org describes it. */
    public String getStructured() {
        var association =
                Map.of("@type", "Organization", "name", site.text("name"), "url", site.absolute(site.getHome()));
        var article = new LinkedHashMap<String, Object>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("headline", content.getTitle());
        article.put("description", content.getDescription());
        article.put("inLanguage", content.getLanguage().code());
        article.put("datePublished", facts.date().toString());
        article.put(
                "dateModified",
                content.getShown().publishedAt().map(Object::toString).orElse(null));
        article.put(
                "author", facts.author().isEmpty() ? association : Map.of("@type", "Person", "name", facts.author()));
        article.put("publisher", association);
        article.put(
                "keywords",
                topics.isEmpty() ? null : topics.stream().map(TopicLink::name).toList());
        article.put(
                "image",
                Optional.ofNullable(media.getFirst())
                        .map(picture -> site.absolute(picture.address()))
                        .orElse(null));
        article.put("mainEntityOfPage", site.absolute(content.getCanonical()));
        return structured.script(article);
    }

    /**
     * @param name in the language of the page
     * @param location of the list of all that stands under it; empty while no page shows it
     */
    public record TopicLink(String name, String location) {}
}
