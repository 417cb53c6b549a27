package eu.aer.news.web;

import eu.aer.news.ArticleFacts;
import eu.aer.site.web.form.FormRows;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The facts of an article while they are edited. */
public class ArticleForm implements Serializable {

    private LocalDate date;
    private String author;
    private String picture;
    private List<String> topics;
    private final FormRows<RelatedForm> related = new FormRows<>(RelatedForm::new);

    ArticleForm(ArticleFacts facts, List<RelatedForm> related) {
        date = facts.date();
        author = facts.author();
        picture = facts.picture();
        topics = new ArrayList<>(facts.topics());
        this.related.fill(related, row -> row);
    }

    ArticleFacts facts() {
        return new ArticleFacts(
                date,
                author,
                picture,
                topics,
                related.stream()
                        .map(RelatedForm::reference)
                        .filter(reference -> !reference.isEmpty())
                        .toList());
    }

    public FormRows<RelatedForm> getRelated() {
        return related;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }
}
