package eu.aer.link;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.content.Rows;
import eu.aer.content.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Whose turn it is to read texts and visit links, and whether anybody's is. */
@ApplicationScoped
@Transactional
public class LinkTurn {

    /** Longer than the longest visits; a node that is killed is replaced after it. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String PAUSED = "links-paused";
    private static final String RESUMED = "links-resumed";

    private final String worker = UUID.randomUUID().toString();

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** @return whether it is this node's, which it then stays for some minutes; nobody's while it is paused */
    boolean take() {
        var now = clock.instant();
        return em.createNativeQuery("update link_turn set worker = ?1, lease_until = ?2 where paused = false"
                                + " and (worker = ?1 or lease_until < ?3)")
                        .setParameter(1, worker)
                        .setParameter(2, Timestamp.from(now.plus(LEASE)))
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Another node need not wait for the lease to end. */
    void release() {
        em.createNativeQuery("update link_turn set lease_until = ?1 where worker = ?2")
                .setParameter(1, Timestamp.from(clock.instant().minus(LEASE)))
                .setParameter(2, worker)
                .executeUpdate();
    }

    public boolean isPaused() {
        current.require(Permission.EDIT_CONTENT);
        return Boolean.TRUE.equals(
                em.createNativeQuery("select paused from link_turn").getSingleResult());
    }

    /** Visits under way are finished; no other begins, on any node, until somebody resumes. */
    public void pause(boolean wanted) {
        current.require(Permission.EDIT_CONTENT);
        var changed = em.createNativeQuery("update link_turn set paused = ?1 where paused <> ?1")
                .setParameter(1, wanted)
                .executeUpdate();
        if (changed == 1) {
            changes.recordConfigured(wanted ? PAUSED : RESUMED, "", false);
        }
    }

    /** How far the texts have been read; at first, from which change on they will be. */
    Reading reading() {
        em.createNativeQuery("update link_turn set item_id = 0, change_number ="
                        + " (select coalesce(max(c.number), 0) from content_change c) where change_number is null")
                .executeUpdate();
        var row = Rows.<Object[]>of(em.createNativeQuery("select change_number, item_id from link_turn"))
                .get(0);
        return new Reading(((Number) row[0]).longValue(), row[1] == null ? null : ((Number) row[1]).longValue());
    }

    void readChanges(long upTo) {
        em.createNativeQuery("update link_turn set change_number = ?1")
                .setParameter(1, upTo)
                .executeUpdate();
    }

    /** @param upTo null: all have been read */
    void readItems(Long upTo) {
        em.createNativeQuery("update link_turn set item_id = " + upTo).executeUpdate();
    }

    /** @param item up to which all items have been read; null: all have */
    record Reading(long change, Long item) {}
}
