package eu.aer.project.call.proposal;

import eu.aer.account.Permission;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Calls that somebody has proposed and nobody has published. */
@ApplicationScoped
@Transactional
public class ProposalsWaiting implements Attention {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "call.proposed";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Permission permission() {
        return Permission.PUBLISH_CONTENT;
    }

    @Override
    public List<Finding> find(int most) {
        return em.createQuery(
                        "select t.id, p.confirmedAt, p.organisation from CallProposal p, Translation t join t.item i"
                                + " where i.id = p.itemId and t.language = i.sourceLanguage and t.firstPublishedAt is null"
                                + " and i.trashedAt is null order by p.confirmedAt, t.id",
                        Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Finding((Long) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }
}
