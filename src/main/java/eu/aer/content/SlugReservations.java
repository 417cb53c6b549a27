package eu.aer.content;

import eu.aer.common.DomainException;
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
}
