package eu.aer.news.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentTables;
import eu.aer.news.Article;
import eu.aer.news.NewsTopics;
import eu.aer.site.web.ContentTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.stream.Collectors;

/** All articles in the back office. */
@Named
@ViewScoped
public class NewsTable implements Serializable {

    @Inject
    transient ContentTables tables;

    @Inject
    transient ContentLanguages languages;

    @Inject
    transient NewsTopics topics;

    @Inject
    transient Access access;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Notices notices;

    private ContentTable<Article> rows;
    private String words = "";

    @PostConstruct
    void begin() {
        rows = new ContentTable<>(tables, languages, access, Article.class);
    }

    public void open() throws IOException {
        notices.open(() -> rows.search(words));
    }

    public ContentTable<Article> getRows() {
        return rows;
    }

    /** The names of its topics. */
    public String topics(Article article) {
        var names = topics.names(Language.of(user.getLocale().getLanguage()));
        return article.facts().topics().stream()
                .filter(names::containsKey)
                .map(names::get)
                .collect(Collectors.joining(", "));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
