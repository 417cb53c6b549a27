package eu.aer.news.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.news.ListedTopic;
import eu.aer.news.NewsTopics;
import eu.aer.site.web.form.Feedback;
import eu.aer.site.web.form.WordsForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The topics of news; one is added below the list, and renamed in a dialog. */
@Named
@ViewScoped
public class TopicList implements Serializable {

    @Inject
    transient NewsTopics topics;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private List<Row> rows = List.of();
    private WordsForm added = new WordsForm(Words.NONE);
    private WordsForm renamed = new WordsForm(Words.NONE);
    private Row chosen;

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            read();
        });
    }

    private void read() {
        var counts = topics.counts();
        rows = topics.all().stream()
                .map(topic -> new Row(topic, topic.name(language()), counts.getOrDefault(topic.key(), 0L)))
                .sorted(Comparator.comparing(Row::name, Collator.getInstance(user.getLocale())))
                .toList();
    }

    private Language language() {
        return Language.of(user.getLocale().getLanguage());
    }

    public void add() {
        var names = added.words();
        if (feedback.attempt(() -> topics.add(names), fields("name_en"))) {
            feedback.done("news.topicAdded", said(names));
            added = new WordsForm(Words.NONE);
        }
        read();
    }

    public void ask(Row row) {
        chosen = row;
        renamed = new WordsForm(row.topic().names());
    }

    public void rename() {
        var names = renamed.words();
        var topic = chosen.topic();
        if (feedback.attempt(() -> topics.rename(topic.id(), topic.version(), names), fields("rename_en"))) {
            feedback.done("news.topicRenamed", said(names));
            chosen = null;
        }
        read();
    }

    public void remove(Row row) {
        var topic = row.topic();
        if (feedback.attempt(() -> topics.remove(topic.id(), topic.version()))) {
            feedback.done("news.topicRemoved", row.name());
        }
        read();
    }

    /** What is wrong with a name stands beside the first field. */
    private static Map<String, String> fields(String first) {
        return Map.of("news.topicUnnamed", first, "news.topicLong", first, "news.topicTaken", first);
    }

    private String said(Words names) {
        return names.in(language()).map(Words.Said::text).orElse("");
    }

    public List<Row> getRows() {
        return rows;
    }

    public WordsForm getAdded() {
        return added;
    }

    public WordsForm getRenamed() {
        return renamed;
    }

    /** The one to rename; null: none. */
    public Row getChosen() {
        return chosen;
    }

    /**
     * @param name in the language of the back office
     * @param articles how many stand under it
     */
    public record Row(ListedTopic topic, String name, long articles) implements Serializable {}
}
