package eu.aer.partnership;

import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.site.PerGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All partnerships. */
@ApplicationScoped
@Transactional
public class Partnerships {

    @PersistenceContext
    EntityManager em;

    @Inject
    Contents contents;

    @Inject
    PerGeneration reading;

    @Inject
    Clock clock;

    /** Those that the public sees, in the order in which they were entered, the same in every language; one query, which reads no texts. */
    public List<ListedPartnership> listed() {
        return reading.once("partnerships", 0, Language.ENGLISH, this::read);
    }

    private List<ListedPartnership> read() {
        return em.createQuery(
                        "select new eu.aer.partnership.ListedPartnership(p.id, p.partnerKind) from Partnership p"
                                + " where p.trashedAt is null"
                                + " and p.id in (select x.item.id from Translation x where x.live = true) order by p.id",
                        ListedPartnership.class)
                .getResultList();
    }

    /** Some of those that the public sees, in full and in that order; one query. */
    public List<Shown> live(Collection<Long> ids, Language language) {
        return ids.isEmpty()
                ? List.of()
                : contents.live(Partnership.class, ids, language).stream()
                        .sorted(Comparator.comparingLong(Shown::id))
                        .toList();
    }

    /** The day by which is told what is over. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
