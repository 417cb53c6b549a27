package eu.aer.content.schedule;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
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

/** What is due in a span of days: texts that go live or are taken down by themselves, and dates by which a text is to be checked. */
@ApplicationScoped
@Transactional
public class Agenda {

    /** Of each kind: more than anybody reads on one screen. */
    static final int MOST = 1000;

    private static final Comparator<AgendaEntry> BY_TIME = Comparator.comparing(AgendaEntry::day)
            .thenComparing(AgendaEntry::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AgendaEntry::title);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ContentLanguages languages;

    @Inject
    Clock clock;

    /** From the first to the last day, both included, in three queries. */
    public List<AgendaEntry> between(LocalDate first, LocalDate last) {
        return read(first, last, MOST);
    }

    /** What comes next, from today on up to a day. */
    public List<AgendaEntry> until(LocalDate last, int most) {
        return read(LocalDate.now(clock), last, most).stream().limit(most).toList();
    }

    private List<AgendaEntry> read(LocalDate first, LocalDate last, int most) {
        current.require(Permission.READ_CONTENT);
        return Stream.of(
                        timed(
                                AgendaEntry.What.PUBLICATION,
                                "t.schedule.goLiveAt",
                                "t.schedule.revision is not null",
                                first,
                                last,
                                most),
                        timed(
                                AgendaEntry.What.EXPIRY,
                                "t.schedule.expireAt",
                                "(t.live = true or t.schedule.goLiveAt is not null)",
                                first,
                                last,
                                most),
                        dated(first, last, most))
                .flatMap(entries -> entries)
                .sorted(BY_TIME)
                .toList();
    }

    private Stream<AgendaEntry> timed(
            AgendaEntry.What what, String time, String condition, LocalDate first, LocalDate last, int most) {
        var zone = clock.getZone();
        return em.createQuery(
                        "select i.id, t.language, t.title, " + time
                                + ", t.schedule.failedAt from Translation t join t.item i where "
                                + time + " >= :first and " + time + " < :end and " + condition
                                + " and i.trashedAt is null order by " + time,
                        Object[].class)
                .setParameter("first", first.atStartOfDay(zone).toInstant())
                .setParameter("end", last.plusDays(1).atStartOfDay(zone).toInstant())
                .setMaxResults(most)
                .getResultStream()
                .filter(row -> languages.getAll().contains((Language) row[1]))
                .map(row -> {
                    var at = (Instant) row[3];
                    return new AgendaEntry(
                            what,
                            (Long) row[0],
                            (Language) row[1],
                            (String) row[2],
                            LocalDate.ofInstant(at, zone),
                            at,
                            row[4] != null && !at.isAfter(clock.instant()));
                });
    }

    private Stream<AgendaEntry> dated(LocalDate first, LocalDate last, int most) {
        return em.createQuery(
                        "select i.id, t.language, t.title, i.reviewBy from Translation t join t.item i where t.language = i.sourceLanguage"
                                + " and i.reviewBy between :first and :last and i.trashedAt is null order by i.reviewBy",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new AgendaEntry(
                        AgendaEntry.What.REVIEW_BY,
                        (Long) row[0],
                        (Language) row[1],
                        (String) row[2],
                        (LocalDate) row[3],
                        null,
                        false));
    }
}
