package eu.aer.content;

import eu.aer.account.Account;
import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Something that editors publish, whatever its kind: a page, a partnership, a project. The kind is the discriminator. */
@Entity
@Table(name = "content_item")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class ContentItem extends BaseEntity {

    /** For queries only: a new item has none before it is read again. */
    @Column(insertable = false, updatable = false)
    private String kind;

    @NotNull
    private Language sourceLanguage;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Account owner;

    private LocalDate reviewBy;

    @NotNull
    private Instant createdAt;

    @NotNull
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by_id")
    private Account createdBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Account changedBy;

    private Instant trashedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "trashed_by_id")
    private Account trashedBy;

    /** The item whose trashing took this one along: itself, or one above it. */
    private Long trashedWithId;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @MapKey(name = "language")
    private Map<Language, Translation> translations = new HashMap<>();

    protected ContentItem() {}

    protected ContentItem(Language sourceLanguage) {
        this.sourceLanguage = sourceLanguage;
    }

    /** Whether the public has ever seen it: before, its own data stand in its draft alone. */
    public boolean wasPublished() {
        return translation(sourceLanguage).flatMap(Translation::lastPublishedAt).isPresent();
    }

    /** The kind's own data as they are live, or as they stand before the first publication. */
    public abstract Facts facts();

    /** Makes these facts the live ones. */
    protected abstract void take(Facts facts);

    public abstract Class<? extends Facts> factsType();

    /** Whether its address has a part of its own; all but the home page. */
    public boolean needsSlug() {
        return true;
    }

    void changed(Optional<Account> by, Instant now) {
        changedAt = now;
        changedBy = by.orElse(changedBy);
        if (createdAt == null) {
            createdAt = now;
            createdBy = changedBy;
            owner = changedBy;
        }
    }

    Translation translationFor(Language language) {
        return translations.computeIfAbsent(language, missing -> new Translation(this, missing));
    }

    public Optional<Translation> translation(Language language) {
        return Optional.ofNullable(translations.get(language));
    }

    public Collection<Translation> translations() {
        return translations.values();
    }

    /** The translation shown to whoever asks for this language: it, else the source's, else any that is live. */
    public Optional<Translation> shownIn(Language language) {
        return translation(language)
                .filter(Translation::isLive)
                .or(() -> translation(sourceLanguage).filter(Translation::isLive))
                .or(() -> translations.values().stream()
                        .filter(Translation::isLive)
                        .min(Comparator.comparing(Translation::getLanguage)));
    }

    /** The name by which lists call it: in this language, else in its source language. */
    public String titleIn(Language language) {
        return translation(language)
                .or(() -> translation(sourceLanguage))
                .map(Translation::getTitle)
                .orElse("");
    }

    /** The slug under which it is reached in this language; a language without a live text of its own borrows the source's. */
    public String slugIn(Language language) {
        return translation(language)
                .filter(Translation::isLive)
                .or(() -> translation(sourceLanguage))
                .map(Translation::getSlug)
                .orElse("");
    }

    public boolean isSource(Language language) {
        return sourceLanguage.equals(language);
    }

    /** The discriminator of the entity. */
    public String getKind() {
        return getClass().getAnnotation(DiscriminatorValue.class).value();
    }

    public Language getSourceLanguage() {
        return sourceLanguage;
    }

    public Optional<Account> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<LocalDate> reviewBy() {
        return Optional.ofNullable(reviewBy);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Optional<Account> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    /** Who answers for it. */
    void own(Account by) {
        owner = by;
    }

    /** When somebody should look at it again. */
    void review(LocalDate by) {
        reviewBy = by;
    }

    public boolean isTrashed() {
        return trashedAt != null;
    }

    /** Whether it lies in the trash on its own, and not with something above it. */
    public boolean isTrashedItself() {
        return isTrashed() && getId().equals(trashedWithId);
    }
}
