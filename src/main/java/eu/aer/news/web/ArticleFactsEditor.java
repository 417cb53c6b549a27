package eu.aer.news.web;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.content.reference.MediaReferences;
import eu.aer.media.Assets;
import eu.aer.news.Article;
import eu.aer.news.ArticleFacts;
import eu.aer.news.NewsTopics;
import eu.aer.site.web.form.FactWords;
import eu.aer.site.web.form.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article's own data in the editor. */
@ApplicationScoped
public class ArticleFactsEditor implements FactsEditor {

    @Inject
    Texts texts;

    @Inject
    ContentLists lists;

    @Inject
    NewsTopics topics;

    @Inject
    Assets assets;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Article.KIND;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/editors/article.xhtml";
    }

    @Override
    public Object form(Facts facts) {
        var own = (ArticleFacts) facts;
        var known = sources(own);
        return new ArticleForm(
                own,
                own.relatedIds().stream()
                        .map(id ->
                                known.containsKey(id) ? new RelatedForm(known.get(id)) : new RelatedForm("item:" + id))
                        .toList());
    }

    /** By the title in its source language, as whoever chooses it again finds it. */
    private Map<Long, ListedText> sources(ArticleFacts facts) {
        return lists.of(facts.relatedIds()).stream()
                .collect(Collectors.toMap(ListedText::itemId, text -> text, (source, other) -> source));
    }

    @Override
    public Facts facts(Object form) {
        return ((ArticleForm) form).facts();
    }

    @Override
    public List<FactWords> read(Facts facts, Locale locale) {
        var known = (ArticleFacts) facts;
        var language = Language.of(locale.getLanguage());
        var names = topics.names(language);
        var titles = lists.titles(known.relatedIds(), language);
        return List.of(
                fact(locale, "date", date(known, language)),
                fact(locale, "author", known.author()),
                fact(locale, "picture", picture(known, language)),
                fact(
                        locale,
                        "topics",
                        known.topics().stream()
                                .map(key -> names.getOrDefault(key, key))
                                .collect(Collectors.joining("\n"))),
                fact(
                        locale,
                        "related",
                        known.relatedIds().stream()
                                .map(id -> titles.getOrDefault(id, "item:" + id))
                                .collect(Collectors.joining("\n"))));
    }

    private FactWords fact(Locale locale, String name, String value) {
        return new FactWords(name, texts.get(locale, "news." + name), value);
    }

    private static String date(ArticleFacts facts, Language language) {
        return Optional.ofNullable(facts.date())
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.dateLocale())::format)
                .orElse("");
    }

    private String picture(ArticleFacts facts, Language language) {
        return MediaReferences.id(facts.picture())
                .flatMap(assets::find)
                .map(asset -> asset.title(language))
                .orElse(facts.picture());
    }

    @Override
    public ContentItem create(Language language) {
        return new Article(language, LocalDate.now(clock));
    }
}
