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

/** What can be chosen in the editor: topics by name in the person's language, and how many articles a block shows. */
@Named
@RequestScoped
public class TopicChoices {

    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 5, 10, 20);

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

    public List<Integer> getNumbers() {
        return NUMBERS;
    }

    /** @param key as articles store it */
    public record Choice(String key, String name) {}
}
