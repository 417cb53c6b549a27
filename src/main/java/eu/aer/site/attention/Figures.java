package eu.aer.site.attention;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.Rows;
import eu.aer.content.Status;
import eu.aer.content.language.ContentLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much there is and how much happens, for a look that says more than a list. */
@ApplicationScoped
@Transactional
public class Figures {

    private static final int WEEKS = 12;

    /** As {@link eu.aer.content.Standing} derives it, but that what is live counts as live, whatever awaits its newer draft. */
    private static final String STATUS = "case when t.live_revision is not null then"
            + " case when t.live_revision < t.latest_revision then 'LIVE_WITH_DRAFT' else 'LIVE' end"
            + " when t.go_live_at is not null then 'SCHEDULED' when t.review_revision is not null then 'IN_REVIEW'"
            + " when t.expire_at is not null then 'EXPIRED' else 'DRAFT' end";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ContentLanguages languages;

    @Inject
    Clock clock;

    /** How many texts there are of each status, by language. */
    public SortedMap<Language, Map<Status, Integer>> stock() {
        current.require(Permission.READ_CONTENT);
        var stock = new TreeMap<Language, Map<Status, Integer>>();
        Rows.<Object[]>of(em.createNativeQuery("select t.language, " + STATUS + ", count(*) from translation t"
                        + " join content_item i on i.id = t.item_id where t.latest_revision > 0 and i.trashed_at is null"
                        + " group by t.language, " + STATUS))
                .stream()
                .filter(row -> languages.find(row[0].toString()).isPresent())
                .forEach(row -> stock.computeIfAbsent(
                                Language.of(row[0].toString()), language -> new EnumMap<>(Status.class))
                        .put(Status.valueOf(row[1].toString().strip()), ((Number) row[2]).intValue()));
        return stock;
    }

    /** How often something was saved, published or changed in each of the last weeks, the oldest first. */
    public List<Week> weeks() {
        current.require(Permission.READ_CONTENT);
        var first = LocalDate.now(clock)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS - 1L);
        var sums = IntStream.range(0, WEEKS)
                .mapToObj(week -> "sum(case when c.changedAt >= :w" + week + " and c.changedAt < :w" + (week + 1)
                        + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        var query = em.createQuery("select " + sums + " from ContentChange c where c.changedAt >= :w0", Object[].class);
        IntStream.rangeClosed(0, WEEKS)
                .forEach(week -> query.setParameter(
                        "w" + week,
                        first.plusWeeks(week).atStartOfDay(clock.getZone()).toInstant()));
        var row = query.getSingleResult();
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> new Week(first.plusWeeks(week), number(row[week])))
                .toList();
    }

    /** The sum of nothing is nothing to a database. */
    private static int number(Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }

    /** @param monday on which it begins */
    public record Week(LocalDate monday, int changes) {}
}
