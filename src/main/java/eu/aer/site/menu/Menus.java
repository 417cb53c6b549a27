package eu.aer.site.menu;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.ItemLock;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The entries of all menus. */
@ApplicationScoped
@Transactional
public class Menus {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    /** All entries with their labels, parents before children, in their order. */
    public List<MenuItem> all() {
        return em.createQuery(
                        "select distinct m from MenuItem m left join fetch m.labels order by m.position, m.id",
                        MenuItem.class)
                .getResultList();
    }

    /** The same without what they lead to. */
    public List<MenuEntry> entries() {
        return all().stream().map(MenuItem::entry).toList();
    }

    /** The items, except those in the trash, that an entry leads to under a label with these words. */
    public List<Long> itemsCalled(String words, Language language) {
        var part = words.strip().toLowerCase(Locale.ROOT);
        var called = entries().stream()
                .filter(entry -> entry.label(language)
                        .filter(label -> label.toLowerCase(Locale.ROOT).contains(part))
                        .isPresent())
                .flatMap(entry -> entry.item().stream())
                .toList();
        return em.createQuery("select i.id from ContentItem i where i.id in :ids and i.trashedAt is null", Long.class)
                .setParameter("ids", called.isEmpty() ? List.of(-1L) : called)
                .getResultList();
    }

    public Optional<MenuItem> find(long id) {
        return Optional.ofNullable(em.find(MenuItem.class, id));
    }

    /** Stores a new or changed entry; visitors see it with their next request. */
    public MenuItem save(MenuItem entry) {
        current.require(Permission.EDIT_MENUS);
        recordChange(entry);
        return em.merge(entry);
    }

    /**
     * Adds an entry as the last of its siblings, or changes one.
     *
     * @param id none for a new entry
     * @param basedOn version of the entry that the person started from
     * @throws DomainException {@code site.menuStale} when somebody else has changed it meanwhile, {@code site.menuGone} when it or the
     *     one above it has been removed, or what {@link MenuDraft#check} finds
     */
    public MenuItem save(Optional<Long> id, long basedOn, MenuDraft draft) {
        current.require(Permission.EDIT_MENUS);
        draft.check();
        // two who put entries below each other would make a ring of them
        lock.takeTurn();
        var parent = draft.parentId().map(this::existing);
        var entry = id.map(known -> lockedAt(basedOn, known))
                .orElseGet(() -> em.merge(new MenuItem(draft.menu(), parent, Integer.MAX_VALUE)));
        if (parent.isPresent() && isWithin(parent.get(), entry)) {
            throw new DomainException("site.menuLoop");
        }
        if (!entry.parent().equals(parent) || id.isEmpty()) {
            entry.moveTo(parent, lastPosition(siblings(draft.menu(), parent)) + 1);
        }
        draft.apply(entry, draft.itemId().map(this::target));
        recordChange(entry);
        return entry;
    }

    private ContentItem target(long id) {
        return Optional.ofNullable(em.find(ContentItem.class, id))
                .filter(item -> !item.isTrashed())
                .orElseThrow(() -> new DomainException("content.gone"));
    }

    private MenuItem existing(long id) {
        return find(id).orElseThrow(() -> new DomainException("site.menuGone"));
    }

    private MenuItem lockedAt(long version, long id) {
        var entry = existing(id);
        if (entry.getVersion() != version) {
            throw new DomainException("site.menuStale");
        }
        // labels are rows of their own and would not raise it
        em.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return entry;
    }

    private static boolean isWithin(MenuItem place, MenuItem entry) {
        return place.equals(entry)
                || place.parent().filter(above -> isWithin(above, entry)).isPresent();
    }

    /** @param steps -1 before the entry above it, 1 behind the one below */
    public void move(long id, int steps) {
        current.require(Permission.EDIT_MENUS);
        lock.takeTurn();
        var entry = existing(id);
        var siblings = new ArrayList<>(siblings(entry.getMenu(), entry.parent()));
        var from = siblings.indexOf(entry);
        var to = from + steps;
        if (to >= 0 && to < siblings.size()) {
            Collections.swap(siblings, from, to);
            arrange(siblings, entry.parent());
            recordChange(entry);
        }
    }

    /**
     * Puts an entry, with all below it, beside or below another one of its menu.
     *
     * @throws DomainException {@code site.menuLoop} when that is below itself, {@code site.menuGone} when either is not there
     */
    public void move(long id, long other, MenuPlace place) {
        current.require(Permission.EDIT_MENUS);
        lock.takeTurn();
        var entry = existing(id);
        var beside = existing(other);
        if (entry.equals(beside) || entry.getMenu() != beside.getMenu()) {
            throw new DomainException("site.menuLoop");
        }
        var parent = place == MenuPlace.INTO ? Optional.of(beside) : beside.parent();
        if (parent.isPresent() && isWithin(parent.get(), entry)) {
            throw new DomainException("site.menuLoop");
        }
        var siblings = new ArrayList<>(siblings(entry.getMenu(), parent));
        siblings.remove(entry);
        siblings.add(place.among(siblings, beside), entry);
        arrange(siblings, parent);
        recordChange(entry);
    }

    private static void arrange(List<MenuItem> siblings, Optional<MenuItem> parent) {
        for (var sibling : siblings) {
            sibling.moveTo(parent, siblings.indexOf(sibling) + 1);
        }
    }

    private void recordChange(MenuItem entry) {
        changes.recordConfigured(
                        ContentChange.MENU,
                        entry.label(Language.ENGLISH)
                                .or(() -> entry.item().map(item -> item.titleIn(Language.ENGLISH)))
                                .orElse(""))
                .detail(entry.getMenu().name());
    }

    private List<MenuItem> siblings(Menu menu, Optional<MenuItem> parent) {
        return all().stream()
                .filter(entry -> entry.getMenu() == menu && entry.parent().equals(parent))
                .toList();
    }

    private static int lastPosition(List<MenuItem> siblings) {
        return siblings.stream()
                .mapToInt(MenuItem::getPosition)
                .filter(position -> position < Integer.MAX_VALUE)
                .max()
                .orElse(0);
    }

    /** Takes an entry and all below it out of its menu. The pages stay. */
    public void remove(long id) {
        current.require(Permission.EDIT_MENUS);
        lock.takeTurn();
        var entry = em.find(MenuItem.class, id);
        if (entry != null) {
            recordChange(entry);
            removeWithChildren(entry);
        }
    }

    private void removeWithChildren(MenuItem entry) {
        em.createQuery("select m from MenuItem m where m.parent = :entry", MenuItem.class)
                .setParameter("entry", entry)
                .getResultList()
                .forEach(this::removeWithChildren);
        em.remove(entry);
    }
}
