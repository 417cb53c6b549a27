package eu.aer.news;

import eu.aer.common.BaseEntity;
import eu.aer.common.Slug;
import eu.aer.common.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What articles can be about, by a key that stays when its names change. */
@Entity
@Table(name = "news_topic")
public class NewsTopic extends BaseEntity {

    public static final int NAME_LENGTH = 60;

    static final String KEY = Slug.PATTERN;

    @NotNull
    @Size(max = NAME_LENGTH)
    @Pattern(regexp = KEY)
    private String topicKey;

    @NotNull
    private Words names;

    protected NewsTopic() {}

    NewsTopic(String key, Words names) {
        this.topicKey = key;
        this.names = names;
    }

    void rename(Words newNames) {
        names = newNames;
    }

    ListedTopic listed() {
        return new ListedTopic(getId(), getVersion(), topicKey, names);
    }
}
