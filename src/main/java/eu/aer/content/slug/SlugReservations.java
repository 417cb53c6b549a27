package eu.aer.content.slug;

import eu.aer.common.DomainException;
import eu.aer.content.ContentItem;
import eu.aer.content.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All reservations of slugs, and what may not be reserved. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SlugReservations {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<ReservedSlugs> kept;

    List<SlugReservation> of(ContentItem item) {
        return em.createQuery(
                        "select s from SlugReservation s where s.item = :item order by s.id", SlugReservation.class)
                .setParameter("item", item)
                .getResultList();
    }

    /** The slugs below a parent, in whatever language, that begin so. */
    Set<String> beginningWith(long parent, String stem) {
        return Set.copyOf(em.createQuery(
                        "select s.slug from SlugReservation s where s.parentId = :parent and s.slug like :beginning",
                        String.class)
                .setParameter("parent", parent)
                .setParameter("beginning", stem + "%")
                .getResultList());
    }

    /** Whether something else than content answers there. */
    boolean isKept(long parent, String slug) {
        return kept.stream().anyMatch(rule -> rule.isReserved(parent, slug));
    }

    /** @throws DomainException {@code content.slugReserved}, {@code content.slugTaken} */
    void refuseTaken(long parent, Collection<SlugReservation> wanted) {
        for (var reservation : wanted) {
            if (isKept(parent, reservation.getSlug())) {
                throw new DomainException("content.slugReserved", reservation.getSlug());
            }
        }
        clashes(parent, wanted).stream().findFirst().ifPresent(taken -> {
            throw new DomainException(
                    "content.slugTaken", taken.getSlug(), taken.getItem().titleIn(taken.getLanguage()));
        });
    }

    /** The reservations of others that stand in the way. */
    List<SlugReservation> clashes(long parent, Collection<SlugReservation> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s from SlugReservation s where s.parentId = :parent and s.slug in :slugs",
                        SlugReservation.class)
                .setParameter("parent", parent)
                .setParameter(
                        "slugs", wanted.stream().map(SlugReservation::getSlug).toList())
                .getResultStream()
                .filter(other -> wanted.stream()
                        .anyMatch(own -> !other.getItem().equals(own.getItem())
                                && other.isFor(parent, own.getLanguage(), own.getSlug())))
                .toList();
    }

    /**
     * Takes the slugs of all items of one kind along to another parent; those in the trash wait for their own return.
     *
     * @throws DomainException {@code content.slugTaken}
     */
    public void gather(String kind, long parent) {
        Rows.<Object[]>of(em.createNativeQuery("select s.slug, t.title from slug_reservation s"
                                + " join content_item i on i.id = s.item_id join translation t on t.item_id = i.id and t.language = i.source_language"
                                + " where s.parent_id = ?1 and i.kind <> ?2 and exists (select 1 from slug_reservation o"
                                + " join content_item c on c.id = o.item_id where c.kind = ?2 and o.parent_id >= 0"
                                + " and o.language = s.language and o.slug = s.slug)")
                        .setParameter(1, parent)
                        .setParameter(2, kind)
                        .setMaxResults(1))
                .forEach(taken -> {
                    throw new DomainException("content.slugTaken", taken[0], taken[1]);
                });
        em.createNativeQuery("update slug_reservation set parent_id = ?1 where parent_id >= 0 and parent_id <> ?1"
                        + " and item_id in (select id from content_item where kind = ?2)")
                .setParameter(1, parent)
                .setParameter(2, kind)
                .executeUpdate();
    }
}
