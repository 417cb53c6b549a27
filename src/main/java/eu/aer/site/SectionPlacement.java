package eu.aer.site;

import eu.aer.content.ContentItem;
import eu.aer.content.slug.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** An item of a feature stands below the page whose section is the home of its kind, wherever editors have put that page. */
@ApplicationScoped
@Transactional
public class SectionPlacement implements Placement {

    @PersistenceContext
    EntityManager em;

    @Inject
    Sections sections;

    @Override
    public Optional<Long> parentOf(ContentItem item) {
        return sections.homeOf(item.getKind()).map(Section::key).flatMap(this::homeWith);
    }

    /** Should two pages have the section, the older one is home, so that no address depends on chance. */
    Optional<Long> homeWith(String section) {
        return em.createQuery(
                        "select a.item.id from Address a where a.section = :section and a.path not like '"
                                + Address.HIDDEN + "%' order by a.item.id",
                        Long.class)
                .setParameter("section", section)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
