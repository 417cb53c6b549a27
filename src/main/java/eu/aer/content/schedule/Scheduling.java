package eu.aer.content.schedule;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.Contents;
import eu.aer.content.ItemLock;
import eu.aer.content.Plan;
import eu.aer.content.StaleDraftException;
import eu.aer.content.Translation;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import eu.aer.content.gate.Gate;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.slug.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Setting, changing and cancelling when a text goes live and is taken down by itself. */
@ApplicationScoped
@Transactional
public class Scheduling {

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    ItemLock lock;

    @Inject
    Contents contents;

    @Inject
    Gate gate;

    @Inject
    Slugs slugs;

    @Inject
    Changes changes;

    @Inject
    ContentLanguages languages;

    @Inject
    Clock clock;

    /**
     * Sets the times. The newest revision is stamped, unless one is stamped already: that one stays, see {@link #stampNewest}.
     *
     * @param basedOn number of the revision that the person has before him or her
     * @param seen the plan that the person has before him or her
     * @param goLiveAt null: not by itself
     * @param expireAt null: not by itself
     * @throws StaleDraftException when the revision is not the newest any more
     * @throws DomainException for a time that is over, an end before the start, a plan that somebody else has changed
     */
    public void set(long itemId, Language language, int basedOn, Plan seen, Instant goLiveAt, Instant expireAt) {
        languages.require(language);
        var item = opened(itemId);
        var translation = planned(item, language, seen);
        if (goLiveAt == null && expireAt == null && seen.isEmpty()) {
            throw new DomainException("content.timeMissing");
        }
        var start = goLiveAt == null || goLiveAt.equals(seen.goLiveAt()) ? null : goLiveAt;
        requireFuture(start, "content.schedulePast");
        requireFuture(expireAt == null || expireAt.equals(seen.expireAt()) ? null : expireAt, "content.expirePast");
        if (goLiveAt != null && expireAt != null && !expireAt.isAfter(goLiveAt)) {
            throw new DomainException("content.expireBeforeStart");
        }
        if (goLiveAt == null && expireAt != null && !translation.isLive()) {
            throw new DomainException("content.expireNothingLive");
        }
        if (goLiveAt == null) {
            apply(item, translation, new Plan(null, null, expireAt));
        } else if (seen.revision() == null) {
            apply(item, translation, new Plan(goLiveAt, newest(translation, basedOn), expireAt));
        } else {
            apply(item, translation, new Plan(goLiveAt, seen.revision(), expireAt));
        }
    }

    /** Lets the newest revision go live at the time that is set, instead of the one that was stamped. */
    public void stampNewest(long itemId, Language language, int basedOn, Plan seen) {
        languages.require(language);
        var item = opened(itemId);
        var translation = planned(item, language, seen);
        if (seen.goLiveAt() == null) {
            throw new DomainException("content.scheduleChanged");
        }
        apply(item, translation, new Plan(seen.goLiveAt(), newest(translation, basedOn), seen.expireAt()));
    }

    /** Nothing happens by itself any more. */
    public void cancel(long itemId, Language language, Plan seen) {
        var item = opened(itemId);
        apply(item, planned(item, language, seen), Plan.NONE);
    }

    private ContentItem opened(long itemId) {
        access.require(Permission.PUBLISH_CONTENT, itemId);
        return lock.take(itemId);
    }

    private static Translation planned(ContentItem item, Language language, Plan seen) {
        var translation = item.translation(language).orElseThrow(() -> new DomainException("content.noDraft"));
        if (!translation.plan().equals(seen)) {
            throw new DomainException("content.scheduleChanged");
        }
        return translation;
    }

    private void requireFuture(Instant time, String refusal) {
        if (time != null && !time.isAfter(clock.instant())) {
            throw new DomainException(refusal);
        }
    }

    private int newest(Translation translation, int basedOn) {
        gate.pass(translation.getItem(), contents.newest(translation, basedOn));
        if (translation.liveRevision().filter(live -> live == basedOn).isPresent()) {
            throw new DomainException("content.scheduleNothingNew");
        }
        return basedOn;
    }

    private void apply(ContentItem item, Translation translation, Plan plan) {
        var before = translation.plan();
        if (plan.equals(before)) {
            return;
        }
        translation.plan(plan, stampedSlug(translation, plan), current.find().orElse(null));
        // the newest draft keeps its slug beside that of the stamped revision
        contents.latestRevision(translation)
                .map(contents::slug)
                .ifPresent(slug -> slugs.reserve(item, translation.getLanguage(), slug));
        var kind = plan.isEmpty() ? ContentChange.Kind.UNSCHEDULED : ContentChange.Kind.SCHEDULED;
        changes.record(kind, item, translation.getLanguage(), false)
                .revisions(
                        translation.liveRevision(),
                        Optional.ofNullable(plan.revision()).orElse(translation.getLatestRevision()))
                .detail(words(plan));
    }

    private String stampedSlug(Translation translation, Plan plan) {
        return Optional.ofNullable(plan.revision())
                .flatMap(number -> contents.revision(translation, number))
                .map(contents::slug)
                .orElse(null);
    }

    /** For the audit list, in which no words are needed: {@code 2026-11-25 14:00 – 2026-12-01 00:00}. */
    private String words(Plan plan) {
        return plan.isEmpty()
                ? ""
                : Stream.of(plan.goLiveAt(), plan.expireAt())
                        .map(time -> time == null
                                ? "…"
                                : WallTime.of(time, clock.getZone()).toString().replace('T', ' '))
                        .collect(Collectors.joining(" – "));
    }
}
