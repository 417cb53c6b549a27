package eu.aer.site.attention;

import eu.aer.account.Permission;
import eu.aer.content.Ids;
import eu.aer.content.Rows;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** What visitors read and what leads to something on this site that they do not see: in the trash, taken down or never published. */
@ApplicationScoped
@Transactional
public class LeadingNowhere implements Attention {

    /** Few items are linked to and seen by nobody; they are looked for first, because then indexes lead to the texts. */
    private static final int MOST_TARGETS = 1000;

    private static final String TARGETS =
            "select h.id from content_item h where (h.trashed_at is not null or not exists"
                    + " (select 1 from translation x where x.item_id = h.id and x.live_revision > 0))"
                    + " and exists (select 1 from reference r where r.target_id = h.id and r.is_live = true)";

    private static final String TEXTS = "select t.id from reference r join translation t on t.id = r.translation_id"
            + " join content_item i on i.id = t.item_id where r.target_id in (%s) and r.is_live = true"
            + " and t.live_revision > 0 and i.trashed_at is null"
            + " group by t.id, t.last_published_at order by t.last_published_at, t.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Findings findings;

    @Override
    public String name() {
        return "attention.nowhere";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_TEXTS;
    }

    @Override
    public List<Finding> find(int most) {
        var targets = Rows.longs(em.createNativeQuery(TARGETS).setMaxResults(MOST_TARGETS));
        var ids = Rows.longs(
                em.createNativeQuery(TEXTS.formatted(Ids.list(targets))).setMaxResults(most));
        return ids.isEmpty()
                ? List.of()
                : findings.find("t.lastPublishedAt", "where t.id in :ids", Map.of("ids", ids), most);
    }
}
