package eu.aer.content;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Characters;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import eu.aer.content.gate.Gate;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.reference.References;
import eu.aer.content.slug.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** The way of a text from its author to the public: save a draft, publish it, take it down. */
@ApplicationScoped
@Transactional
public class Publishing {

    /** How long a new item holds before somebody should look at it again, unless a person chooses another day. */
    private static final Period UNTIL_REVIEW = Period.ofYears(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    ItemLock lock;

    @Inject
    Contents contents;

    @Inject
    ContentJson json;

    @Inject
    BlockTypes blockTypes;

    @Inject
    Slugs slugs;

    @Inject
    References references;

    @Inject
    Gate gate;

    @Inject
    Changes changes;

    @Inject
    Event<ItemPublished> published;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    @Inject
    ContentLanguages languages;

    /** Adds a new item, of which nobody sees anything before its first draft is saved and published. */
    public long add(ContentItem item) {
        access.requireBeginning(item);
        item.changed(current.find(), clock.instant());
        item.review(LocalDate.now(clock).plus(UNTIL_REVIEW));
        item.translationFor(item.getSourceLanguage());
        em.persist(item);
        em.flush();
        return item.getId();
    }

    /**
     * Adds a new item together with its first draft, or neither.
     *
     * @return the item's id
     */
    public long create(ContentItem item, Draft draft, String note) {
        var id = add(item);
        save(id, item.getSourceLanguage(), draft, 0, note);
        return id;
    }

    /**
     * Adds a revision.
     *
     * @param basedOn number of the revision that the editor started from, 0 for a language that has none yet
     * @throws DomainException {@code content.languageGone} when the site does not use the language any more
     * @throws StaleDraftException when somebody else saved in between
     * @throws ConstraintViolationException when a component is not valid; the paths name them
     */
    public Revision save(long itemId, Language language, Draft draft, int basedOn, String note) {
        access.requireWriting(itemId, language);
        languages.require(language);
        var item = lock.take(itemId);
        var translation = item.translationFor(language);
        if (translation.getLatestRevision() != basedOn) {
            throw new StaleDraftException(contents.latestRevision(translation).orElseThrow());
        }
        var cleaned = clean(item, language, draft);
        var revision = new Revision(translation, current.find(), note, json.writeDraft(cleaned), clock.instant());
        em.persist(revision);
        translation.drafted(revision.getNumber(), cleaned.text());
        if (basedOn == 0) {
            source(item, language).ifPresent(translation::translatedFrom);
        }
        slugs.reserve(item, language, cleaned.text().slug());
        references.drafted(translation, revision.getDraft());
        item.changed(current.find(), clock.instant());
        changes.record(ContentChange.Kind.DRAFTED, item, language, false)
                .revisions(Optional.of(basedOn).filter(number -> number > 0), revision.getNumber());
        return revision;
    }

    /**
     * Looks for what a save would refuse in a draft, and saves nothing.
     *
     * @throws ConstraintViolationException when a component is not valid; the paths name them
     */
    public void check(ContentItem item, Language language, Draft draft) {
        if (item.getId() == null) {
            access.requireBeginning(item);
        } else {
            access.requireWriting(item.getId(), language);
        }
        clean(item, language, draft);
    }

    /** The revision of the source that somebody who begins a translation has before him or her: the live one, else the newest. */
    private static Optional<Integer> source(ContentItem item, Language language) {
        return Optional.of(item.getSourceLanguage())
                .filter(source -> !source.equals(language))
                .flatMap(item::translation)
                .map(source -> source.liveRevision().orElseGet(source::getLatestRevision));
    }

    private Draft clean(ContentItem item, Language language, Draft draft) {
        var text = draft.text();
        var slug = item.needsSlug() ? text.slug() : "";
        var blocks = text.blocks().stream().map(blockTypes::clean).toList();
        var cleaned = new Draft(
                new DraftText(
                        Characters.plain(text.title()),
                        Characters.plain(text.navigationTitle()),
                        slug,
                        Characters.plain(text.summary()),
                        blocks),
                item.isSource(language) ? draft.facts() : null);
        var violations = validator.validate(cleaned);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        if (item.needsSlug() && slug.isBlank()) {
            throw new DomainException("content.slugMissing");
        }
        return cleaned;
    }

    /**
     * Makes the newest revision what the public sees.
     *
     * @param basedOn number of the revision that the editor has before him or her
     * @throws StaleDraftException when it is not the newest any more
     * @throws eu.aer.content.gate.GateException when the text lacks what it must have
     */
    public void publish(long itemId, Language language, int basedOn) {
        access.require(Permission.PUBLISH_CONTENT, itemId);
        languages.require(language);
        var item = lock.take(itemId);
        var translation = item.translation(language).orElseThrow(() -> new DomainException("content.noDraft"));
        var revision = contents.newest(translation, basedOn);
        gate.pass(item, revision);
        apply(item, translation, revision);
        translation.forgetPastEnd(clock.instant());
    }

    /**
     * Makes what is stamped what the public sees, whatever has been drafted since.
     *
     * @param number of the revision
     */
    public void publishStamped(long itemId, Language language, int number) {
        access.require(Permission.PUBLISH_CONTENT, itemId);
        languages.require(language);
        var item = lock.take(itemId);
        var translation = item.translation(language).orElseThrow(() -> new DomainException("content.noDraft"));
        apply(
                item,
                translation,
                contents.revision(translation, number).orElseThrow(() -> new DomainException("content.noDraft")));
    }

    private void apply(ContentItem item, Translation translation, Revision revision) {
        var before = translation.liveRevision();
        var draft = json.readDraft(revision.getDraft(), item.factsType());
        draft.ownFacts().ifPresent(item::take);
        translation.publish(
                revision.getNumber(),
                draft.text(),
                json.writeBlocks(draft.text().blocks()),
                clock.instant());
        // beside the live slug the newest draft keeps its own
        contents.latestRevision(translation)
                .map(contents::slug)
                .ifPresent(slug -> slugs.reserve(item, translation.getLanguage(), slug));
        references.published(translation, revision.getDraft());
        announce(item, translation.getLanguage(), ContentChange.Kind.PUBLISHED).revisions(before, revision.getNumber());
    }

    /** Takes a text down; its revisions stay. */
    public void unpublish(long itemId, Language language) {
        access.require(Permission.PUBLISH_CONTENT, itemId);
        var item = lock.take(itemId);
        item.translation(language).filter(Translation::isLive).ifPresent(translation -> {
            translation.unpublish();
            references.unpublished(translation);
            announce(item, language, ContentChange.Kind.UNPUBLISHED);
        });
    }

    /** Takes a text down because its time is over; people see which of the two it was. */
    public void expire(long itemId, Language language) {
        access.require(Permission.PUBLISH_CONTENT, itemId);
        var item = lock.take(itemId);
        item.translation(language).filter(Translation::isLive).ifPresent(translation -> {
            translation.expire();
            references.unpublished(translation);
            announce(item, language, ContentChange.Kind.EXPIRED);
        });
    }

    private ContentChange announce(ContentItem item, Language language, ContentChange.Kind kind) {
        item.changed(current.find(), clock.instant());
        published.fire(new ItemPublished(item, language));
        return changes.record(kind, item, language, true);
    }
}
