package eu.aer.content;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps slugs unique below one parent, for all kinds of content together and for drafts as well as for what is live. A language in
 * which an item has no live text reserves the source's slug too, because the item is reached under it there.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Slugs {

    /** The parent of what stands nowhere yet. */
    private static final long NOWHERE = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<Placement> placements;

    /**
     * Reserves what the item uses after this save and gives up what it does not use any more.
     *
     * @throws DomainException {@code content.slugTaken} with the slug and the title of the item that has it
     */
    public void reserve(ContentItem item, Language language, String drafted) {
        var parent = placements.stream()
                .flatMap(placement -> placement.parentOf(item).stream())
                .findFirst()
                .orElse(NOWHERE);
        var kept = reservationsOf(item);
        for (var each : Language.INTERFACE) {
            for (var slug : used(item, each, language, drafted)) {
                if (kept.removeIf(reservation -> reservation.isFor(parent, each, slug))) {
                    continue;
                }
                takeTurn(parent);
                refuseIfTaken(parent, each, slug);
                em.persist(new SlugReservation(parent, each, slug, item));
            }
        }
        kept.forEach(em::remove);
    }

    private static Set<String> used(ContentItem item, Language each, Language drafting, String drafted) {
        var slugs = new LinkedHashSet<String>();
        slugs.add(item.slugIn(each));
        item.translation(each)
                .or(() -> item.translation(item.getSourceLanguage()))
                .flatMap(Translation::schedule)
                .flatMap(Schedule::slug)
                .ifPresent(slugs::add);
        if (each.equals(drafting)
                || item.isSource(drafting) && item.translation(each).isEmpty()) {
            slugs.add(drafted);
        }
        slugs.remove("");
        return slugs;
    }

    private List<SlugReservation> reservationsOf(ContentItem item) {
        return new java.util.ArrayList<>(
                em.createQuery("select s from SlugReservation s where s.item = :item", SlugReservation.class)
                        .setParameter("item", item)
                        .getResultList());
    }

    /** Whoever reserves below the same parent waits, and then sees the slug that came first and the name of what has it. */
    private void takeTurn(long parent) {
        em.createNativeQuery("select id from content_item where id = ?1 for update")
                .setParameter(1, parent)
                .getResultList();
    }

    private void refuseIfTaken(long parent, Language language, String slug) {
        em.createQuery(
                        "select s from SlugReservation s where s.parentId = :parent and s.language = :language and s.slug = :slug",
                        SlugReservation.class)
                .setParameter("parent", parent)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .ifPresent(taken -> {
                    throw new DomainException(
                            "content.slugTaken", slug, taken.getItem().titleIn(language));
                });
    }
}
