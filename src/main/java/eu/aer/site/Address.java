package eu.aer.site;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * Where an item is reached in one language: derived from the tree, stored so that it can be looked up and is unique.
 * Every item has one in every language, because a text that does not exist in it is answered in another.
 */
@Entity
@Table(name = "address")
public class Address extends BaseEntity {

    public static final int PATH_LENGTH = 1000;

    /** How the path of what lies in the trash begins: no slug does, so it is in nobody's way. */
    static final String HIDDEN = "~";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    /** For reading without the item: none before it is read again. */
    @Column(insertable = false, updatable = false)
    private Long itemId;

    private Language language;

    private String path;

    private String title;

    private String section;

    private String kind;

    private Language shownLanguage;

    protected Address() {}

    Address(ContentItem item, Language language) {
        this.item = item;
        this.language = language;
        this.kind = item.getKind();
    }

    /** Brings it up to date with the item, whose parent's address is given. */
    void derive(String newPath) {
        path = newPath;
        title = item.shownIn(language).map(shown -> shown.shortTitle()).orElseGet(() -> item.titleIn(language));
        section = item instanceof Sectioned sectioned ? sectioned.section() : null;
        kind = item.getKind();
        shownLanguage = item.shownIn(language).map(shown -> shown.getLanguage()).orElse(null);
    }

    public ContentItem getItem() {
        return item;
    }

    public Language getLanguage() {
        return language;
    }

    /** Without the language and without slashes at its ends; empty for the home page. */
    public String getPath() {
        return path;
    }

    /** The short title shown in this language, for menus and breadcrumbs. */
    public String getTitle() {
        return title;
    }

    /** The section of a page; none for other kinds. */
    public Optional<String> section() {
        return Optional.ofNullable(section);
    }

    public String getKind() {
        return kind;
    }

    /** The language of the text that is shown here; none while nothing is live. */
    public Optional<Language> shownLanguage() {
        return Optional.ofNullable(shownLanguage);
    }
}
