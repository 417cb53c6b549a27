package eu.aer.news.web;

import eu.aer.news.ArticleFacts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The facts of an article while they are edited. */
public class ArticleForm implements Serializable {

    private LocalDate date;
    private String author;
    private String picture;
    private List<String> topics;
    private final List<RelatedForm> related;

    ArticleForm(ArticleFacts facts, Collection<RelatedForm> related) {
        date = facts.date();
        author = facts.author();
        picture = facts.picture();
        topics = new ArrayList<>(facts.topics());
        this.related = new ArrayList<>(related);
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

    public void addRelated() {
        related.add(new RelatedForm());
    }

    public void removeRelated(int index) {
        related.remove(index);
    }

    public List<RelatedForm> getRelated() {
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
