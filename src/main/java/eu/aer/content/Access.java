package eu.aer.content;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.ForbiddenException;
import eu.aer.account.Permission;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.content.slug.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what the person at work may do to which items. Activities ask it before anything changes, and views ask the same, so that
 * nobody is shown what would be refused. However many items are asked about, it asks the database the same number of questions; for
 * whoever is not limited, none about the tree.
 */
@ApplicationScoped
@Transactional
public class Access {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Placements placements;

    @Inject
    Branches branches;

    public boolean may(Permission permission, long itemId) {
        return current.may(permission) && !branches.inside(List.of(itemId)).isEmpty();
    }

    /** @throws ForbiddenException {@code account.forbidden}, {@code content.outsideBranch} */
    public void require(Permission permission, long itemId) {
        current.require(permission);
        if (branches.inside(List.of(itemId)).isEmpty()) {
            throw new ForbiddenException("content.outsideBranch");
        }
    }

    /** Whether the person may write the text of an item in a language. */
    public boolean mayWrite(long itemId, Language language) {
        return !writable(itemId, List.of(language)).isEmpty();
    }

    /** Those of these languages in which the person may write the text of an item. */
    public List<Language> writable(long itemId, List<Language> languages) {
        return may(Permission.WRITE_TEXTS, itemId) ? translatable(itemId, languages) : List.of();
    }

    /** @throws ForbiddenException as {@link #require}, and {@code content.otherLanguage} to a translator */
    public void requireWriting(long itemId, Language language) {
        require(Permission.WRITE_TEXTS, itemId);
        if (translatable(itemId, List.of(language)).isEmpty()) {
            throw new ForbiddenException("content.otherLanguage", language.ownName());
        }
    }

    /** What a translator writes: texts in his or her languages that are translations. Nobody else is bound by that. */
    private List<Language> translatable(long itemId, List<Language> languages) {
        return translator()
                .map(translator -> {
                    var source = em.createQuery(
                                    "select i.sourceLanguage from ContentItem i where i.id = :id", Language.class)
                            .setParameter("id", itemId)
                            .getResultList();
                    return languages.stream()
                            .filter(translator.remit().languages()::contains)
                            .filter(language -> !source.contains(language))
                            .toList();
                })
                .orElse(languages);
    }

    /** The languages in which the person writes, where not all. */
    public Optional<Set<Language>> languages() {
        return translator().map(translator -> translator.remit().languages());
    }

    private Optional<Account> translator() {
        return current.find().filter(account -> account.getRole() == Role.TRANSLATOR);
    }

    public boolean mayBegin(ContentItem item) {
        return current.may(Permission.EDIT_CONTENT) && branches.isInside(placements.parentOf(item));
    }

    /**
     * @param item that is not stored yet
     * @throws ForbiddenException as {@link #require}, by the place at which it would stand
     */
    public void requireBeginning(ContentItem item) {
        current.require(Permission.EDIT_CONTENT);
        if (!branches.isInside(placements.parentOf(item))) {
            throw new ForbiddenException("content.outsideBranch");
        }
    }

    /**
     * Whether an item may be moved, put into the trash or taken out again: by publishers, and by others when it and all below it are
     * drafts of their own that were never live. Who is limited may do so below the heads of the branches.
     *
     * @throws ForbiddenException {@code account.forbidden}, {@code content.outsideBranch}, {@code content.notOwnDraft}
     */
    public void requirePlacing(long itemId) {
        current.require(Permission.EDIT_CONTENT);
        if (branches.below(List.of(itemId)).isEmpty()) {
            throw new ForbiddenException("content.outsideBranch");
        }
        if (placeable(List.of(itemId)).isEmpty()) {
            throw new ForbiddenException("content.notOwnDraft");
        }
    }

    /** Those of these items for which {@link #requirePlacing} holds. */
    public Set<Long> placeable(Collection<Long> ids) {
        if (current.may(Permission.PUBLISH_CONTENT)) {
            return branches.below(ids);
        }
        if (!current.may(Permission.EDIT_CONTENT)) {
            return Set.of();
        }
        var own = new HashSet<>(ownDrafts(branches.below(ids)));
        var foreign = new HashSet<>(placements.below(own));
        foreign.removeAll(ownDrafts(foreign));
        placements.ways(foreign).values().forEach(own::removeAll);
        return own;
    }

    private Set<Long> ownDrafts(Collection<Long> ids) {
        return current.find()
                .filter(person -> !ids.isEmpty())
                .map(person -> em.createQuery(
                                "select i.id from ContentItem i where i.id in :ids and (i.createdBy = :person or i.owner = :person)"
                                        + " and not exists (select t from Translation t where t.item = i and t.firstPublishedAt is not null)",
                                Long.class)
                        .setParameter("ids", ids)
                        .setParameter("person", person)
                        .getResultStream()
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** What the person may do to each of these items, for a list of them. */
    public Rights rights(Collection<Long> ids) {
        var inside = current.may(Permission.EDIT_CONTENT) ? branches.inside(ids) : Set.<Long>of();
        return new Rights(inside, current.may(Permission.PUBLISH_CONTENT) ? inside : Set.of(), placeable(ids));
    }

    /** Those of these items to which the permission extends. */
    public Set<Long> among(Permission permission, Collection<Long> ids) {
        return current.may(permission) ? branches.inside(ids) : Set.of();
    }

    /** Whether somebody else may do this to an item; the item's way is {@link Placements#way}. */
    public static boolean may(Account account, Permission permission, Collection<Long> way) {
        return account.may(permission) && account.remit().covers(way);
    }

    /** Of a list of items, those that may be edited, published, and moved or put into the trash. */
    public record Rights(Set<Long> edit, Set<Long> publish, Set<Long> place) {}
}
