package eu.aer.news.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.news.Article;
import eu.aer.news.NewsTopics;
import eu.aer.site.web.list.ContentSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles for a spreadsheet. */
@ApplicationScoped
public class NewsSheet extends ContentSheet<Article> {

    @Inject
    NewsTopics topics;

    @Inject
    CurrentUser user;

    @Override
    public String list() {
        return "news";
    }

    @Override
    protected Class<Article> kind() {
        return Article.class;
    }

    @Override
    protected String[] more() {
        return new String[] {"news.date", "news.author", "news.topics"};
    }

    @Override
    protected Stream<?> facts(Article item) {
        var facts = item.facts();
        return Stream.of(facts.date(), facts.author(), names(item));
    }

    private String names(Article item) {
        var names = topics.names(Language.of(user.getLocale().getLanguage()));
        return item.facts().topics().stream()
                .map(key -> names.getOrDefault(key, key))
                .collect(Collectors.joining(", "));
    }
}
