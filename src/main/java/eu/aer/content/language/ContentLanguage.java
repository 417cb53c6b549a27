package eu.aer.content.language;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A language that the site uses; its position is that in all lists, the first one first. */
@Entity
@Table(name = "content_language")
public class ContentLanguage extends BaseEntity {

    private Language language;

    private int position;

    protected ContentLanguage() {}

    ContentLanguage(Language language, int position) {
        this.language = language;
        this.position = position;
    }

    Language getLanguage() {
        return language;
    }

    int getPosition() {
        return position;
    }
}
