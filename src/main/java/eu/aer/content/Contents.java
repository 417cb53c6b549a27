package eu.aer.content;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All content items, of whatever kind, as they are read. */
@ApplicationScoped
@Transactional
public class Contents {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContentJson json;

    /** With all translations; for the back office. */
    public Optional<ContentItem> find(long id) {
        return Optional.ofNullable(em.find(ContentItem.class, id)).filter(item -> !item.isTrashed());
    }

    /** One text alone, for what is shown beside it; its item may be of any kind and is not read. */
    public Optional<Translation> text(long itemId, Language language) {
        return em.createQuery(
                        "select t from Translation t where t.item.id = :item and t.language = :language and t.item.trashedAt is null",
                        Translation.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    /** @throws DomainException {@code content.gone} when it is in the trash or removed */
    public ContentItem get(long id) {
        return find(id).orElseThrow(() -> new DomainException("content.gone"));
    }

    /** What the public sees of one item when it asks for this language. */
    public Optional<Shown> live(long id, Language language) {
        return live(ContentItem.class, List.of(id), language).stream().findFirst();
    }

    /**
     * What the public sees of items of one kind, in one query; those without a live text are left out.
     *
     * @param ids which, or empty for all
     */
    public List<Shown> live(Class<? extends ContentItem> kind, Collection<Long> ids, Language language) {
        // one query fetches all languages of an item: there are few, and the choice among them is the entity's
        var query = em.createQuery(
                "select distinct i from " + kind.getSimpleName()
                        + " i join fetch i.translations where i.trashedAt is null"
                        + (ids.isEmpty() ? "" : " and i.id in :ids"),
                kind);
        if (!ids.isEmpty()) {
            query.setParameter("ids", ids);
        }
        return query.getResultStream()
                .flatMap(item -> item.shownIn(language).map(text -> shown(item, text)).stream())
                .toList();
    }

    private Shown shown(ContentItem item, Translation live) {
        var text = new DraftText(
                live.getTitle(),
                live.getNavigationTitle(),
                live.getSlug(),
                live.getSummary(),
                json.readBlocks(live.getBlocks()));
        return new Shown(
                item.getId(),
                item.getKind(),
                live.getLanguage(),
                text,
                item.facts(),
                live.lastPublishedAt(),
                item.reviewBy());
    }

    /** The newest draft as the public would see it. */
    public Optional<Shown> preview(long id, Language language) {
        return preview(id, language, Optional.empty());
    }

    /** @param number of the revision; none: the newest */
    public Optional<Shown> preview(long id, Language language, Optional<Integer> number) {
        return find(id).flatMap(item -> item.translation(language)
                .flatMap(translation -> revision(translation, number.orElseGet(translation::getLatestRevision)))
                .map(revision -> shown(item, language, revision.getDraft())));
    }

    /** @param draft JSON of what has been typed and not saved */
    public Optional<Shown> preview(long id, Language language, String draft) {
        return find(id).map(item -> shown(item, language, draft));
    }

    private Shown shown(ContentItem item, Language language, String json) {
        var draft = this.json.readDraft(json, item.factsType());
        return new Shown(
                item.getId(),
                item.getKind(),
                language,
                draft.text(),
                draft.ownFacts().orElseGet(item::facts),
                item.translation(language).flatMap(Translation::lastPublishedAt),
                item.reviewBy());
    }

    public Optional<Revision> latestRevision(Translation translation) {
        return revision(translation, translation.getLatestRevision());
    }

    /**
     * The newest revision of a text, of which the caller believes that it is a certain one.
     *
     * @param basedOn its number
     * @throws StaleDraftException when a newer one has been saved
     * @throws DomainException {@code content.noDraft}
     */
    public Revision newest(Translation translation, int basedOn) {
        var revision = latestRevision(translation).orElseThrow(() -> new DomainException("content.noDraft"));
        if (revision.getNumber() != basedOn) {
            throw new StaleDraftException(revision);
        }
        return revision;
    }

    /** The slug that a revision would give the text. */
    public String slug(Revision revision) {
        var factsType = revision.getTranslation().getItem().factsType();
        return json.readDraft(revision.getDraft(), factsType).text().slug();
    }

    public Optional<Revision> revision(Translation translation, int number) {
        return em.createQuery(
                        "select r from Revision r where r.translation = :translation and r.number = :number",
                        Revision.class)
                .setParameter("translation", translation)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The newest draft of an item in one language, none where it has not been begun. */
    public Optional<Draft> draft(long id, Language language) {
        return find(id).flatMap(item -> item.translation(language)
                .flatMap(this::latestRevision)
                .map(revision -> json.readDraft(revision.getDraft(), item.factsType())));
    }

    /** The revisions of a text, the newest first. */
    public List<Revision> history(Translation translation, int limit) {
        return em.createQuery(
                        "select r from Revision r left join fetch r.author where r.translation = :translation order by r.number desc",
                        Revision.class)
                .setParameter("translation", translation)
                .setMaxResults(limit)
                .getResultList();
    }
}
