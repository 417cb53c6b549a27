package eu.aer.content.schedule;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ItemLock;
import eu.aer.content.Publishing;
import eu.aer.content.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is due, and the doing of each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class DueTexts {

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofMinutes(5);
    private static final int BATCH = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    ItemLock lock;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    /** What has come due, in the order of its time; a part of it where there is very much. */
    List<DueText> next() {
        return Stream.concat(
                        // the time of an end stays when the text has been taken down
                        due("t.schedule.goLiveAt", "t.schedule.revision is not null", true),
                        due("t.schedule.expireAt", "t.live = true", false))
                .sorted(Comparator.comparing(DueText::at))
                .toList();
    }

    private Stream<DueText> due(String time, String condition, boolean publication) {
        // asked every few seconds: the index alone says that nothing is due, if it need not read the texts without a
        // time, which H2 keeps before all times
        var now = clock.instant();
        var ids = em.createQuery(
                        "select t.id from Translation t where " + time + " between :ever and :now and " + condition
                                + " and (t.schedule.failedAt is null or t.schedule.failedAt < :before) order by "
                                + time,
                        Long.class)
                .setParameter("ever", Instant.EPOCH)
                .setParameter("now", now)
                .setParameter("before", now.minus(UNTIL_TRIED_AGAIN))
                .setMaxResults(BATCH)
                .getResultList();
        return ids.isEmpty() ? Stream.empty() : stillDue(ids, now, time, condition, publication);
    }

    /** Another node may have done it since, or somebody changed the plan. */
    private Stream<DueText> stillDue(List<Long> ids, Instant now, String time, String condition, boolean publication) {
        return em.createQuery(
                        "select t.id, i.id, t.language, " + time + ", t.schedule.revision, t.schedule.failedAt"
                                + " from Translation t join t.item i where t.id in :ids and " + time + " <= :now and "
                                + condition
                                + " and i.trashedAt is null order by " + time + ", t.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new DueText(
                        (Long) row[0],
                        (Long) row[1],
                        (Language) row[2],
                        (Instant) row[3],
                        publication ? (Integer) row[4] : null,
                        row[5] != null));
    }

    /** Does it, unless another node has or somebody has changed the plan: the claim and the work are one transaction. */
    void perform(DueText due) {
        // before anything of it is read, so that what is read is what was claimed
        lock.hold(due.itemId());
        if (!claimed(due)) {
            return;
        }
        if (due.isPublication()) {
            publishing.publishStamped(due.itemId(), due.language(), due.revision());
        } else {
            publishing.expire(due.itemId(), due.language());
        }
    }

    private boolean claimed(DueText due) {
        var claim = due.isPublication()
                ? "update translation set go_live_at = null, failed_at = null, failure = null, version = version + 1"
                        + " where id = ?1 and go_live_at = ?2"
                : "update translation set failed_at = null, failure = null, version = version + 1"
                        + " where id = ?1 and expire_at = ?2 and live = true";
        return em.createNativeQuery(claim)
                        .setParameter(1, due.translationId())
                        .setParameter(2, Timestamp.from(due.at()))
                        .executeUpdate()
                == 1;
    }

    /** Notes why it could not be done, for people to see and for a later try. */
    void failed(DueText due, DomainException refusal) {
        em.createNativeQuery("update translation set failed_at = ?1, failure = ?2 where id = ?3 and "
                        + (due.isPublication() ? "go_live_at" : "expire_at") + " = ?4")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, Schedule.words(refusal))
                .setParameter(3, due.translationId())
                .setParameter(4, Timestamp.from(due.at()))
                .executeUpdate();
    }
}
