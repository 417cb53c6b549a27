package eu.aer.page;

import eu.aer.common.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The page tree. */
@ApplicationScoped
@Transactional
public class Pages {

    @PersistenceContext
    EntityManager em;

    /** The home page; none in an empty database. */
    public Optional<Page> root() {
        return em.createQuery("select p from Page p where p.parent is null", Page.class)
                .getResultStream()
                .findFirst();
    }

    public Optional<Page> find(long id) {
        return Optional.ofNullable(em.find(Page.class, id)).filter(page -> !page.isTrashed());
    }

    /** Those of these pages that are not in the trash, with their translations, siblings in their order. */
    List<Page> all(Collection<Long> ids) {
        return em.createQuery(
                        "select distinct p from Page p left join fetch p.translations where p.trashedAt is null and p.id in :ids",
                        Page.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparingInt(Page::getPosition).thenComparing(Page::getId))
                .toList();
    }

    /** What the public sees below a page, in the order of the tree. */
    public List<ChildPage> children(long parentId, Language language) {
        return em.createQuery(
                        "select distinct p from Page p join fetch p.translations where p.parent.id = :parent and p.trashedAt is null",
                        Page.class)
                .setParameter("parent", parentId)
                .getResultStream()
                .sorted(Comparator.comparingInt(Page::getPosition))
                .flatMap(page -> page
                        .shownIn(language)
                        .map(text ->
                                new ChildPage(page.getId(), text.getLanguage(), text.getTitle(), text.getSummary()))
                        .stream())
                .toList();
    }

    /** The position for a new last child. */
    public int nextPosition(Page parent) {
        return em.createQuery("select coalesce(max(p.position), 0) from Page p where p.parent = :parent", Integer.class)
                        .setParameter("parent", parent)
                        .getSingleResult()
                + 1;
    }

    /** A page as an index lists it. */
    public record ChildPage(long id, Language language, String title, String summary) {}
}
