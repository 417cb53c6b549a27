package eu.aer.content;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import eu.aer.common.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * An item in one language as the public sees it. Before the first publication it holds the title of the first draft, so that lists
 * have something to show.
 */
@Entity
@Table(name = "translation")
public class Translation extends BaseEntity {

    public static final int TITLE_LENGTH = 250;
    public static final int SUMMARY_LENGTH = 500;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    @NotNull
    private Language language;

    @NotNull
    @Size(max = TITLE_LENGTH)
    private String title = "";

    @NotNull
    @Size(max = TITLE_LENGTH)
    private String navigationTitle = "";

    @NotNull
    @Size(max = Slug.MAX_LENGTH)
    private String slug = "";

    @NotNull
    @Size(max = SUMMARY_LENGTH)
    private String summary = "";

    @NotNull
    private String blocks = "[]";

    private boolean live;

    private Instant firstPublishedAt;

    private Instant lastPublishedAt;

    private Instant goLiveAt;

    private Instant expireAt;

    /** The revision that is live; its number tells whether a newer draft waits. */
    private Integer liveRevision;

    /** The newest revision; who saves must have started from it. */
    private int latestRevision;

    /** The revision number of the source language that this text was translated from. */
    private Integer sourceRevision;

    protected Translation() {}

    Translation(ContentItem item, Language language) {
        this.item = item;
        this.language = language;
    }

    void drafted(int revision, DraftText text) {
        latestRevision = revision;
        if (firstPublishedAt == null) {
            nameAfter(text);
        }
    }

    void publish(int revision, DraftText text, String blocksJson, Instant now) {
        nameAfter(text);
        blocks = blocksJson;
        live = true;
        liveRevision = revision;
        goLiveAt = null;
        lastPublishedAt = now;
        if (firstPublishedAt == null) {
            firstPublishedAt = now;
        }
    }

    void unpublish() {
        live = false;
        liveRevision = null;
        goLiveAt = null;
    }

    private void nameAfter(DraftText text) {
        title = text.title();
        navigationTitle = text.navigationTitle();
        slug = text.slug();
        summary = text.summary();
    }

    /** Derived: see the design's rule that a status is never stored. */
    public Status status() {
        return item.isTrashed() ? Status.TRASHED : Status.of(live, liveRevision, latestRevision);
    }

    public ContentItem getItem() {
        return item;
    }

    public Language getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public String getNavigationTitle() {
        return navigationTitle;
    }

    public String shortTitle() {
        return navigationTitle.isBlank() ? title : navigationTitle;
    }

    public String getSlug() {
        return slug;
    }

    public String getSummary() {
        return summary;
    }

    public String getBlocks() {
        return blocks;
    }

    public boolean isLive() {
        return live;
    }

    public Optional<Instant> lastPublishedAt() {
        return Optional.ofNullable(lastPublishedAt);
    }

    public Optional<Integer> liveRevision() {
        return Optional.ofNullable(liveRevision);
    }

    public int getLatestRevision() {
        return latestRevision;
    }
}
