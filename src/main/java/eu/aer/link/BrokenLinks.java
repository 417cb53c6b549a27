package eu.aer.link;

import eu.aer.account.Permission;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Texts with links to other sites that lead nowhere any more. */
@ApplicationScoped
@Transactional
public class BrokenLinks implements Attention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "link.attention";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_TEXTS;
    }

    @Override
    public List<Finding> find(int most) {
        var links = em.createQuery(
                        "select l.id from OutsideLink l where l.state = :broken and l.unusedSince is null"
                                + " order by l.failingSince, l.id",
                        Long.class)
                .setParameter("broken", OutsideLink.State.BROKEN)
                .setMaxResults(most)
                .getResultList();
        return links.isEmpty() ? List.of() : texts(links, most);
    }

    private List<Finding> texts(List<Long> links, int most) {
        return em.createQuery(
                        "select t.id, l.failingSince, l.address from LinkUse u join u.link l join u.translation t join t.item i"
                                + " where l.id in :links and t.liveRevision > 0 and i.trashedAt is null"
                                + " order by l.failingSince, l.id, t.id",
                        Object[].class)
                .setParameter("links", links)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Finding((Long) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }
}
