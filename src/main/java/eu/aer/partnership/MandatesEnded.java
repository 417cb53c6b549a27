package eu.aer.partnership;

import eu.aer.account.Permission;
import eu.aer.common.PartialDate;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Representatives in published partnerships that go on, whose mandates have ended without anybody saying what follows: one more term, somebody
 * else, or that it is over.
 */
@ApplicationScoped
@Transactional
public class MandatesEnded implements Attention {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "partnership.attention";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_CONTENT;
    }

    /** As many partnerships as representatives are wanted are enough, because each has one whose mandate ended when the column says. */
    @Override
    public List<Finding> find(int most) {
        var today = LocalDate.now(clock);
        return em.createQuery(
                        "select t.id, p from Partnership p join p.translations t where p.mandateEnd < :today"
                                + " and p.trashedAt is null and t.language = p.sourceLanguage"
                                + " and p.id in (select x.item.id from Translation x where x.live = true)"
                                + " and (p.untilDate is null or p.untilDate >= :day or p.untilDate = :month or p.untilDate = :year)"
                                + " order by p.mandateEnd, p.id",
                        Object[].class)
                .setParameter("today", today)
                // an end within this month or this year is still to come
                .setParameter("day", PartialDate.parse(today.toString()))
                .setParameter("month", new PartialDate(today.getYear(), today.getMonthValue(), 0))
                .setParameter("year", new PartialDate(today.getYear(), 0, 0))
                .setMaxResults(most)
                .getResultStream()
                .flatMap(row -> ended((Long) row[0], ((Partnership) row[1]).facts(), today))
                .sorted(Comparator.comparing(Finding::since))
                .limit(most)
                .toList();
    }

    private Stream<Finding> ended(long textId, PartnershipFacts facts, LocalDate today) {
        return facts.openMandates()
                .filter(each -> each.isFormer(today))
                .map(each -> new Finding(textId, since(each), each.name()));
    }

    private Instant since(Representative representative) {
        return representative.until().lastDay().atStartOfDay(clock.getZone()).toInstant();
    }
}
