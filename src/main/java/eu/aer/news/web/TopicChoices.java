package eu.aer.news.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.news.NewsTopics;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** The topics that can be chosen in the editor, by name in the person's language. */
@Named
@RequestScoped
public class TopicChoices {

    @Inject
    NewsTopics topics;

    @Inject
    CurrentUser user;

    public List<Choice> getAll() {
        var language = Language.of(user.getLocale().getLanguage());
        return topics.all().stream()
                .map(topic -> new Choice(topic.key(), topic.name(language)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(user.getLocale())))
                .toList();
    }

    /** @param key as articles store it */
    public record Choice(String key, String name) {}
}
