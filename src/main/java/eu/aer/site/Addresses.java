package eu.aer.site;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.ItemLock;
import eu.aer.content.ItemPublished;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import eu.aer.content.slug.Placements;
import eu.aer.content.slug.SlugReservations;
import eu.aer.content.trash.ItemsRestored;
import eu.aer.content.trash.ItemsTrashed;
import eu.aer.site.redirect.Redirects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Derives the addresses of items from the tree and keeps the old ones working. */
@ApplicationScoped
@Transactional
public class Addresses {

    @PersistenceContext
    EntityManager em;

    @Inject
    Placements placements;

    @Inject
    Sections sections;

    @Inject
    SectionPlacement homes;

    @Inject
    SlugReservations reservations;

    @Inject
    Redirects redirects;

    @Inject
    ItemLock lock;

    @Inject
    AddressPaths paths;

    @Inject
    AddressMoves moves;

    @Inject
    Changes changes;

    void derive(@Observes ItemPublished event) {
        var wasHome = event.item() instanceof Sectioned page && isShownWith(event.item(), page.section());
        derive(event.item());
        if (event.item() instanceof Sectioned page && !wasHome) {
            sections.find(page.section()).flatMap(Section::homeOf).ifPresent(items -> {
                gather(items.kind());
                changes.record(ContentChange.Kind.MOVED, event.item(), null, true);
            });
        }
    }

    private boolean isShownWith(ContentItem item, String section) {
        return em.createQuery(
                                "select count(a) from Address a where a.item = :item and a.section = :section and a.shownLanguage is not null",
                                Long.class)
                        .setParameter("item", item)
                        .setParameter("section", section)
                        .getSingleResult()
                > 0;
    }

    void hide(@Observes ItemsTrashed event) {
        moves.hide(event.item());
    }

    void show(@Observes ItemsRestored event) {
        // what stands above may have lost its address or never had one
        placements.parentOf(event.item()).ifPresent(this::ensure);
        moves.show(event.item());
    }

    /** Rewrites the addresses of what stands below another item than before, and of all below it. */
    public void moved(ContentItem item) {
        placements.parentOf(item).ifPresent(this::ensure);
        moves.move(item);
    }

    /** Brings the addresses of an item in all languages up to date, and those of everything below it where they change. */
    public void derive(ContentItem item) {
        placements.parentOf(item).ifPresent(this::ensure);
        var wanted = paths.wanted(item);
        if (!wanted.equals(paths.of(item.getId()))) {
            // what is above may just be moving: looked at again when it has moved
            lock.takeTurn();
            wanted = paths.wanted(item);
        }
        var own = ownOf(item);
        wanted.forEach((language, path) -> assign(item, own.get(language), language, path));
    }

    /** A page that was never live has no address yet, but what stands below it needs one. */
    public void ensure(long itemId) {
        if (paths.of(itemId).isEmpty()) {
            derive(em.find(ContentItem.class, itemId));
        }
    }

    /** However many they are, those that have an address already follow their home in a few statements. */
    private void gather(String kind) {
        lock.takeTurn();
        sections.homeOf(kind).map(Section::key).flatMap(homes::homeWith).ifPresent(home -> {
            reservations.gather(kind, home);
            paths.of(home).forEach((language, path) -> moves.gather(kind, language, path));
        });
        em.createQuery(
                        "select i from ContentItem i where i.kind = :kind and i.trashedAt is null"
                                + " and not exists (select a from Address a where a.itemId = i.id)",
                        ContentItem.class)
                .setParameter("kind", kind)
                .getResultStream()
                // one without a draft has no slug, hence no address
                .filter(item -> !item.slugIn(item.getSourceLanguage()).isEmpty())
                .toList()
                .forEach(this::derive);
    }

    private void assign(ContentItem item, Address existing, Language language, String path) {
        if (path.length() > Address.PATH_LENGTH) {
            throw new DomainException("site.addressTooLong", Address.PATH_LENGTH);
        }
        var address = existing == null ? new Address(item, language) : existing;
        var before = Optional.ofNullable(address.getPath());
        var wasShown = address.shownLanguage().isPresent();
        before.filter(old -> !old.equals(path) && wasShown)
                // only what somebody may have bookmarked
                .ifPresent(old -> redirects.leave(old, item, address));
        address.derive(path);
        if (before.isEmpty()) {
            em.persist(address);
        }
        em.flush();
        var isMoved = !before.equals(Optional.of(path));
        if (isMoved) {
            before.ifPresent(old -> moves.moveBelow(language, old, path));
        }
        if (address.shownLanguage().isPresent() && (isMoved || !wasShown)) {
            redirects.forget(language, path);
        }
    }

    private Map<Language, Address> ownOf(ContentItem item) {
        return em.createQuery("select a from Address a where a.item = :item", Address.class)
                .setParameter("item", item)
                .getResultStream()
                .collect(Collectors.toMap(Address::getLanguage, Function.identity()));
    }
}
