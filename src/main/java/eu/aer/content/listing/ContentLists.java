package eu.aer.content.listing;

import eu.aer.account.Account;
import eu.aer.common.Language;
import eu.aer.content.Rows;
import eu.aer.content.language.ContentLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lists of texts for the back office, whatever their kind. They are projections, because reading items themselves would join the
 * tables of all kinds.
 */
@ApplicationScoped
@Transactional
public class ContentLists {

    public static final String LISTED =
            "select new eu.aer.content.listing.ListedText(i.id, i.kind, t.language, t.title,"
                    + " t.liveRevision, t.latestRevision, t.reviewRevision, t.schedule.goLiveAt, t.schedule.expireAt, ";

    /** The index of titles alone answers it until something matches; a join first read every item. */
    private static final String MATCHING = "select t.id from translation t where lower(t.title) like ?1 escape '!'"
            + " and exists (select 1 from content_item i where i.id = t.item_id and i.trashed_at is null"
            + " and t.language in (?2, i.source_language)) order by t.title, t.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    ContentLanguages languages;

    /** What this person has written and nobody has published yet, the newest first. */
    public List<ListedText> drafts(Account author, int limit) {
        return em.createQuery(
                        LISTED
                                + "r.createdAt, a.name) from Revision r join r.translation t join t.item i join r.author a"
                                + " where a = :author and r.number = t.latestRevision and i.trashedAt is null"
                                + " and (t.live = false or t.liveRevision < t.latestRevision) order by r.createdAt desc",
                        ListedText.class)
                .setParameter("author", author)
                .getResultStream()
                .filter(this::isUsed)
                .limit(limit)
                .toList();
    }

    /** What anybody has saved or published, by the title in its source language, the newest first. */
    public List<ListedText> recent(int limit) {
        // the newest are found first, by the index, and their titles afterwards
        var newest = em.createQuery(
                        "select i.id from ContentItem i where i.trashedAt is null order by i.changedAt desc, i.id desc",
                        Long.class)
                .setMaxResults(limit)
                .getResultList();
        var texts = of(newest).stream()
                .collect(Collectors.toMap(ListedText::itemId, text -> text, (source, other) -> source));
        return newest.stream()
                .flatMap(id -> Optional.ofNullable(texts.get(id)).stream())
                .toList();
    }

    /** Items whose title in this language or in their source language contains the words, each once. */
    public List<ListedText> search(String words, Language language, int limit) {
        var wanted = "%" + escaped(words.strip().toLowerCase(Locale.ROOT)) + "%";
        var ids = Rows.longs(em.createNativeQuery(MATCHING)
                .setParameter(1, wanted)
                .setParameter(2, language.code())
                .setMaxResults(2 * limit));
        var found = new HashMap<Long, ListedText>();
        em.createQuery(
                        LISTED + "i.changedAt, a.name) from Translation t join t.item i left join i.changedBy a"
                                + " where t.id in :ids",
                        ListedText.class)
                .setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids)
                .getResultList()
                .forEach(text -> found.merge(
                        text.itemId(), text, (one, other) -> one.language().equals(language) ? one : other));
        var alphabet = Collator.getInstance(language.locale());
        return found.values().stream()
                .sorted(Comparator.comparing(ListedText::title, alphabet))
                .limit(limit)
                .toList();
    }

    /** One item by its title in its source language. */
    public Optional<ListedText> find(long itemId) {
        return em.createQuery(
                        LISTED + "i.changedAt, a.name) from Translation t join t.item i left join i.changedBy a"
                                + " where i.id = :id and t.language = i.sourceLanguage and i.trashedAt is null",
                        ListedText.class)
                .setParameter("id", itemId)
                .getResultStream()
                .findFirst();
    }

    /** The titles of these items in this language, else in their source language. */
    public Map<Long, String> titles(Collection<Long> itemIds, Language language) {
        return itemIds.isEmpty()
                ? Map.of()
                : named(itemIds, language).stream().collect(Collectors.toMap(NamedItem::itemId, NamedItem::title));
    }

    /** Items by their ids, in the trash or not, each by its title in this language, else in its source language; one query. */
    public List<NamedItem> named(Collection<Long> ids, Language language) {
        var found = new LinkedHashMap<Long, NamedItem>();
        em.createQuery(
                        "select new eu.aer.content.listing.NamedItem(i.id, t.language, t.title, i.trashedAt)"
                                + " from Translation t join t.item i where i.id in :ids"
                                + " and (t.language = :language or t.language = i.sourceLanguage)",
                        NamedItem.class)
                .setParameter("ids", ids)
                .setParameter("language", language)
                .getResultList()
                .forEach(item -> found.merge(
                        item.itemId(), item, (one, other) -> one.language().equals(language) ? one : other));
        return List.copyOf(found.values());
    }

    /** All texts of these items, that in the source language before the others. */
    public List<ListedText> of(Collection<Long> itemIds) {
        return itemIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                LISTED + "i.changedAt, a.name) from Translation t join t.item i left join i.changedBy a"
                                        + " where i.id in :ids order by i.id,"
                                        + " case when t.language = i.sourceLanguage then 0 else 1 end, t.language",
                                ListedText.class)
                        .setParameter("ids", itemIds)
                        .getResultStream()
                        .filter(this::isUsed)
                        .toList();
    }

    /** Nobody can open a text in a language that the site has given up. */
    private boolean isUsed(ListedText text) {
        return languages.getAll().contains(text.language());
    }

    /** In which language each of these items was written. */
    public Map<Long, Language> sources(Collection<Long> itemIds) {
        return itemIds.isEmpty()
                ? Map.of()
                : em.createQuery("select i.id, i.sourceLanguage from ContentItem i where i.id in :ids", Object[].class)
                        .setParameter("ids", itemIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Language) row[1]));
    }

    /** Texts by their own ids. */
    public Map<Long, ListedText> texts(Collection<Long> textIds) {
        var texts = new HashMap<Long, ListedText>();
        if (!textIds.isEmpty()) {
            em.createQuery(
                            LISTED
                                    + "i.changedAt, a.name), t.id from Translation t join t.item i left join i.changedBy a"
                                    + " where t.id in :ids",
                            Object[].class)
                    .setParameter("ids", textIds)
                    .getResultStream()
                    .filter(row -> isUsed((ListedText) row[0]))
                    .forEach(row -> texts.put((Long) row[1], (ListedText) row[0]));
        }
        return texts;
    }

    private static String escaped(String words) {
        return words.replaceAll("[!%_]", "!$0");
    }
}
