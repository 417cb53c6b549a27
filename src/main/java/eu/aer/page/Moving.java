package eu.aer.page;

import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.content.Access;
import eu.aer.content.ItemLock;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.slug.Slugs;
import eu.aer.content.trash.ItemsRestored;
import eu.aer.content.trash.ItemsTrashed;
import eu.aer.site.AddressMoves;
import eu.aer.site.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves pages with all that stands below them; their addresses follow, and the old ones go on working. */
@ApplicationScoped
@Transactional
public class Moving {

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    ItemLock lock;

    @Inject
    Pages pages;

    @Inject
    PageTrees trees;

    @Inject
    Siblings siblings;

    @Inject
    Slugs slugs;

    @Inject
    Addresses addresses;

    @Inject
    AddressMoves addressMoves;

    @Inject
    Changes changes;

    @Inject
    ContentLanguages languages;

    /**
     * @param seenBelow the parent that the person saw it below; should it stand elsewhere by now, somebody else was quicker
     * @param before the page before which it shall stand; none: as the last
     * @return how many addresses that somebody may have bookmarked lead on to new ones now
     * @throws DomainException {@code page.movedMeanwhile}, {@code page.belowItself}, {@code page.homeStays}, {@code
     *     content.slugTaken}, {@code content.slugReserved}, {@code content.treeChanged}, {@code content.gone}
     */
    public long move(long id, long seenBelow, long parentId, Optional<Long> before) {
        access.requirePlacing(id);
        access.require(Permission.EDIT_CONTENT, parentId);
        lock.hold(List.of(id, parentId));
        lock.takeTurn();
        var page = existing(id);
        var old = page.parent().orElseThrow(() -> new DomainException("page.homeStays"));
        if (old.getId() != seenBelow) {
            throw new DomainException("page.movedMeanwhile", title(page), title(old));
        }
        var redirected = old.getId() == parentId ? 0 : moveBelow(page, existing(parentId));
        siblings.place(parentId, id, before);
        siblings.tidy(old.getId());
        var visible = addressMoves.isAnyPublic(withBelow(id));
        changes.record(ContentChange.Kind.MOVED, page, null, visible);
        return redirected;
    }

    private long moveBelow(Page page, Page parent) {
        if (withBelow(page.getId()).contains(parent.getId())) {
            throw new DomainException("page.belowItself", title(page));
        }
        var redirected = addressMoves.count(page.getId(), languages.getAll());
        slugs.move(page, parent.getId());
        page.moveBelow(parent);
        em.flush();
        addresses.moved(page);
        return redirected;
    }

    /** @param steps -1 before the page above it, 1 behind the one below; at the end of the row nothing happens */
    public void step(long id, long seenBelow, int steps) {
        access.requirePlacing(id);
        var order = new ArrayList<>(siblings.of(seenBelow));
        var to = order.indexOf(id) + steps;
        if (to >= 0 && to < order.size()) {
            order.remove(id);
            move(id, seenBelow, seenBelow, to < order.size() ? Optional.of(order.get(to)) : Optional.empty());
        }
    }

    private List<Long> withBelow(long id) {
        var ids = new ArrayList<>(trees.below(id));
        ids.add(id);
        return ids;
    }

    private Page existing(long id) {
        return pages.find(id).orElseThrow(() -> new DomainException("content.gone"));
    }

    private static String title(Page page) {
        return page.titleIn(page.getSourceLanguage());
    }

    void closeGap(@Observes ItemsTrashed event) {
        if (event.item() instanceof Page page) {
            page.parent().map(Page::getId).ifPresent(siblings::tidy);
        }
    }

    void comeBack(@Observes ItemsRestored event) {
        if (event.item() instanceof Page page) {
            var parent = page.parent().orElseThrow();
            if (parent.isTrashed()) {
                throw new DomainException("page.parentTrashed", title(page), title(parent));
            }
            siblings.tidy(parent.getId());
        }
    }
}
