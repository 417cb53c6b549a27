package eu.aer.news;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A piece of news. */
@Entity
@Table(name = "article")
@DiscriminatorValue(Article.KIND)
public class Article extends ContentItem {

    public static final String KIND = "article";

    @NotNull
    private LocalDate datedOn;

    @NotNull
    @Size(max = ArticleFacts.AUTHOR)
    private String author;

    @NotNull
    private String picture;

    @NotNull
    @Basic
    @Convert(converter = KeysConverter.class)
    private List<String> topics;

    @NotNull
    @Basic
    @Convert(converter = KeysConverter.class)
    private List<String> related;

    protected Article() {}

    public Article(Language sourceLanguage, LocalDate date) {
        super(sourceLanguage);
        take(ArticleFacts.of(date));
    }

    @Override
    public ArticleFacts facts() {
        return new ArticleFacts(datedOn, author, picture, topics, related);
    }

    @Override
    protected final void take(Facts facts) {
        var own = (ArticleFacts) facts;
        datedOn = own.date();
        author = own.author();
        picture = own.picture();
        topics = own.topics();
        related = own.related();
    }

    @Override
    public Class<ArticleFacts> factsType() {
        return ArticleFacts.class;
    }
}
