package eu.aer.project;

import eu.aer.common.PartialDate;
import eu.aer.content.listing.ItemFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By what the back office chooses among all projects, also those that nobody sees yet. */
@ApplicationScoped
@Transactional
public class ProjectSelection {

    /** Dates are texts that sort by time; a month or a year has not passed before its last day has, and begins with it. */
    private static final String OVER =
            "i.endDate is not null and i.endDate < :today and i.endDate <> :month and i.endDate <> :year";

    private static final String BEGUN = "i.startDate is not null and i.startDate <= :today";

    /** Before, a project has no dates. */
    private static final String PUBLISHED =
            "i.id in (select t.item.id from Translation t where t.lastPublishedAt is not null)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param state null: any
     * @param programme empty: any
     */
    public ItemFilter filter(String words, ProjectState state, String programme) {
        Map<String, Object> values = new HashMap<>();
        if (state != null) {
            var today = LocalDate.now(clock);
            values.put("today", PartialDate.parse(today.toString()));
            values.put("month", new PartialDate(today.getYear(), today.getMonthValue(), 0));
            values.put("year", new PartialDate(today.getYear(), 0, 0));
        }
        return new ItemFilter(
                words, programme.isEmpty() ? Map.of() : Map.of("programme", programme), condition(state), values);
    }

    private static String condition(ProjectState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case COMPLETED -> OVER;
            case ONGOING -> "not (" + OVER + ") and " + BEGUN;
            case PLANNED -> "not (" + OVER + ") and not (" + BEGUN + ") and " + PUBLISHED;
        };
    }

    /** Of all projects, in their order; native, because what an index holds is not worth a join with all items. */
    @SuppressWarnings("unchecked") // the interface has no typed native query
    public List<String> programmes() {
        return em.createNativeQuery("select distinct programme from project where programme <> '' order by programme")
                .getResultList();
    }
}
