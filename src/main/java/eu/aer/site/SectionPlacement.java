package eu.aer.site;

import eu.aer.content.ContentItem;
import eu.aer.content.Ids;
import eu.aer.content.Rows;
import eu.aer.content.slug.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        return homeOf(item.getKind());
    }

    @Override
    public Map<Long, List<Long>> above(Collection<Long> ids) {
        var kinds = new HashMap<Long, String>();
        Rows.<Object[]>of(em.createNativeQuery("select id, kind from content_item where id in (" + Ids.list(ids) + ")"))
                .forEach(row -> kinds.put(((Number) row[0]).longValue(), (String) row[1]));
        // there are few kinds, however many items
        var homes = new HashMap<String, List<Long>>();
        Set.copyOf(kinds.values())
                .forEach(kind -> homes.put(kind, homeOf(kind).stream().toList()));
        var above = new HashMap<Long, List<Long>>();
        kinds.forEach((id, kind) -> above.put(id, homes.get(kind)));
        return above;
    }

    private Optional<Long> homeOf(String kind) {
        return sections.homeOf(kind).map(Section::key).flatMap(this::homeWith);
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
