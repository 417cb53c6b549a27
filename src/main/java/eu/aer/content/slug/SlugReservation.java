package eu.aer.content.slug;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A slug that an item uses, or will use once its draft is published, below one parent in one language. */
@Entity
@Table(name = "slug_reservation")
public class SlugReservation extends BaseEntity {

    private long parentId;

    private Language language;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    protected SlugReservation() {}

    SlugReservation(long parentId, Language language, String slug, ContentItem item) {
        this.parentId = parentId;
        this.language = language;
        this.slug = slug;
        this.item = item;
    }

    void moveBelow(long parent) {
        parentId = parent;
    }

    void rename(String newSlug) {
        slug = newSlug;
    }

    Language getLanguage() {
        return language;
    }

    String getSlug() {
        return slug;
    }

    ContentItem getItem() {
        return item;
    }

    boolean isFor(long parent, Language of, String wanted) {
        return parentId == parent && language.equals(of) && slug.equals(wanted);
    }
}
