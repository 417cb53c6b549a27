package eu.aer.site.redirect;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * An address that is answered with another one. It leads to an item rather than to an address, so that it never leads to
 * a second redirect, or to an address elsewhere.
 */
@Entity
@Table(name = "redirect")
public class Redirect extends BaseEntity {

    public static final int SOURCE_LENGTH = 1000;

    /** The path without a slash at its end, with the query string where that decides: {@code /old/page}, {@code /?p=12}. */
    @NotBlank
    @Size(max = SOURCE_LENGTH)
    private String source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    /** For reading without the item: none before it is read again. */
    @Column(insertable = false, updatable = false)
    private Long itemId;

    private Language language;

    @Size(max = SOURCE_LENGTH)
    private String url;

    private boolean automatic;

    private long hits;

    private Instant lastUsedAt;

    protected Redirect() {}

    /** @param automatic whether it was left by a move, and not made by a person */
    Redirect(String source, ContentItem item, Language language, boolean automatic) {
        this.source = source;
        this.item = item;
        this.language = language;
        this.automatic = automatic;
    }

    void answer(String newSource) {
        source = newSource;
        automatic = false;
    }

    void leadTo(ContentItem target, Language in) {
        item = target;
        language = in;
        url = null;
    }

    void leadTo(String address) {
        url = address;
        item = null;
        language = null;
    }

    public String getSource() {
        return source;
    }

    /** None when it leads to an address elsewhere. */
    public Optional<Long> itemId() {
        return Optional.ofNullable(itemId);
    }

    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }
}
