package eu.aer.content;

import eu.aer.account.Account;
import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import eu.aer.common.PlainWords;
import eu.aer.common.Slug;
import jakarta.persistence.Embedded;
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

    /** Both titles as they are looked for, see {@link PlainWords}. */
    @NotNull
    private String titleKey = "";

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

    /** Null while nothing has been scheduled. */
    @Embedded
    private Schedule schedule;

    /** The revision that is live; its number tells whether a newer draft waits. */
    private Integer liveRevision;

    /** The newest revision; who saves must have started from it. */
    private int latestRevision;

    /** The revision that waits for a reviewer; null while none does. */
    private Integer reviewRevision;

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
        schedule().ifPresent(set -> plan(set.end(), null, set.by().orElse(null)));
        lastPublishedAt = now;
        if (firstPublishedAt == null) {
            firstPublishedAt = now;
        }
    }

    void unpublish() {
        live = false;
        liveRevision = null;
        schedule = null;
    }

    /** Takes the text down at the time set for it; that time stays, and tells it from what was never live. */
    void expire() {
        live = false;
        liveRevision = null;
    }

    /** Somebody publishes what time has taken down: that time is over. */
    void forgetPastEnd(Instant now) {
        if (plan().expireAt() != null && !plan().expireAt().isAfter(now)) {
            schedule = null;
        }
    }

    /** @param slug of the revision that the plan stamps, null when it stamps none */
    public void plan(Plan plan, String slug, Account by) {
        schedule = plan.isEmpty() ? null : new Schedule(plan, slug, by);
    }

    public Plan plan() {
        return schedule == null ? Plan.NONE : schedule.plan();
    }

    public Optional<Schedule> schedule() {
        return Optional.ofNullable(schedule);
    }

    /** @param revision the one that waits for a reviewer from now on; null: none does */
    public void reviewed(Integer revision) {
        reviewRevision = revision;
    }

    public Optional<Integer> reviewRevision() {
        return Optional.ofNullable(reviewRevision);
    }

    /** A newer draft differs in its slug alone, so what was live as it stood still is. */
    void readdressed(int revision) {
        if (item.isSource(language)) {
            item.translations().forEach(text -> text.sourceReaddressed(latestRevision, revision));
        }
        if (live && liveRevision == latestRevision) {
            liveRevision = revision;
        }
        latestRevision = revision;
    }

    /** @param revision of the source that it says the same as */
    public void translatedFrom(int revision) {
        sourceRevision = revision;
    }

    /** None for the source itself. */
    public Optional<Integer> sourceRevision() {
        return Optional.ofNullable(sourceRevision);
    }

    private void sourceReaddressed(int before, int revision) {
        if (sourceRevision != null && sourceRevision == before) {
            sourceRevision = revision;
        }
    }

    void standUnder(String newSlug) {
        slug = newSlug;
    }

    private void nameAfter(DraftText text) {
        title = text.title();
        navigationTitle = text.navigationTitle();
        titleKey = titleKey(title, navigationTitle);
        slug = text.slug();
        summary = text.summary();
    }

    static String titleKey(String title, String navigationTitle) {
        return PlainWords.of(navigationTitle.isBlank() ? title : title + " " + navigationTitle);
    }

    /** Derived: see the design's rule that a status is never stored. */
    public Status status() {
        var plan = plan();
        return item.isTrashed()
                ? Status.TRASHED
                : new Standing(liveRevision, latestRevision, reviewRevision, plan.goLiveAt(), plan.expireAt()).status();
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
