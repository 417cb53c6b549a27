package eu.aer.site.attention;

import eu.aer.account.Permission;
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

    /** In SQL, because EclipseLink writes {@code 1} for true into a query with {@code exists}. */
    private static final String TEXTS = "select t.id from translation t join content_item i on i.id = t.item_id"
            + " where t.live_revision > 0 and i.trashed_at is null and exists (select 1 from reference r"
            + " where r.translation_id = t.id and r.is_live = true and not exists (select 1 from translation x"
            + " join content_item y on y.id = x.item_id where y.id = r.target_id and x.live_revision > 0"
            + " and y.trashed_at is null)) order by t.last_published_at, t.id";

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
        return Permission.EDIT_CONTENT;
    }

    @Override
    public List<Finding> find(int most) {
        var ids = Rows.longs(em.createNativeQuery(TEXTS).setMaxResults(most));
        return ids.isEmpty()
                ? List.of()
                : findings.find("t.lastPublishedAt", "where t.id in :ids", Map.of("ids", ids), most);
    }
}
